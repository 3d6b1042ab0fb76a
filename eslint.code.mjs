import { writingRule } from './eslint.writing.mjs'

/** Rules about single expressions. */
export const codeRules = {
  environment: writingRule('environment', (report) => ({
    'MemberExpression[property.name="env"], MemberExpression[property.value="env"]'(node) {
      const { object } = node
      const isProcess = object.name === 'process' || object.property?.name === 'process'
      const isImportMeta = object.type === 'MetaProperty'
      // Not a setting: the constant by which Next leaves code out of a bundle.
      if (node.parent.property?.name === 'NEXT_RUNTIME') return
      if (isProcess || isImportMeta) report(node)
    },
    'VariableDeclarator[init.name="process"] > ObjectPattern > Property[key.name="env"]': (node) => report(node),
    'ImportDeclaration[source.value=/^(node:)?process$/] > ImportSpecifier[imported.name="env"]': (node) => report(node),
  })),

  'trusted-html': writingRule('trusted-html', (report) => ({
    'JSXAttribute[name.name="dangerouslySetInnerHTML"]': (node) => report(node),
    'Property[key.name="dangerouslySetInnerHTML"], Property[key.value="dangerouslySetInnerHTML"]': (node) => report(node),
    'AssignmentExpression > MemberExpression.left[property.name=/^(inner|outer)HTML$/]': (node) => report(node),
    'CallExpression[callee.property.name="insertAdjacentHTML"]': (node) => report(node),
    'CallExpression[callee.object.name="document"][callee.property.name=/^writeln?$/]': (node) => report(node),
  })),

  console: writingRule('console', (report) => ({
    'MemberExpression[object.name="console"]': (node) => report(node),
    'MemberExpression[object.name=/^(globalThis|window|self)$/][property.name="console"]': (node) => report(node),
    'VariableDeclarator[init.name="console"]': (node) => report(node),
  })),

  'raw-sql': writingRule('raw-sql', (report) => {
    const names = new Set(['sql'])
    return {
      'ImportSpecifier[imported.name="sql"]': (node) => names.add(node.local.name),
      'CallExpression[callee.property.name=/^(raw|identifier)$/]'(node) {
        const { object } = node.callee
        const [text] = node.arguments
        if (names.has(object.name ?? object.property?.name) && !isWritten(text)) report(node)
      },
    }
  }),

  purity: writingRule('purity', (report) => ({
    'NewExpression[callee.name="Date"][arguments.length=0], CallExpression[callee.name="Date"]': (node) => report(node),
    'MemberExpression[object.name=/^(Date|performance)$/][property.name="now"]': (node) => report(node),
    'MemberExpression[object.name="Math"][property.name="random"]': (node) => report(node),
    'MemberExpression[object.name="crypto"][property.name=/^(randomUUID|getRandomValues)$/]': (node) => report(node),
    'CallExpression[callee.name="fetch"]': (node) => report(node),
  })),

  'whole-tests': writingRule('whole-tests', (report) => ({
    'MemberExpression[property.name=/^(only|skip|todo|fixme)$/]'(node) {
      if (['it', 'test', 'describe', 'suite'].includes(firstName(node))) report(node)
    },
    'CallExpression[callee.name=/^[fx](it|test|describe)$/]': (node) => report(node),
  })),
}

/** A string, or a template without holes. */
const isWritten = (node) => node?.type === 'Literal' || (node?.type === 'TemplateLiteral' && node.expressions.length === 0)

/** `test` of `test.describe.only`. */
const firstName = (node) => (node.type === 'MemberExpression' ? firstName(node.object) : node.name)
