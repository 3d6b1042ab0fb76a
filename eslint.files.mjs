import { writingRule } from './eslint.writing.mjs'

/** Rules about a file as a whole: its name, its first line, what leaves it. */
export const fileRules = {
  'client-names': writingRule('client-names', (report, repoPath) => ({
    Program(node) {
      const said = node.body.some((one) => one.directive === 'use client')
      if (said !== repoPath.endsWith('.client.tsx')) report(node)
    },
  })),

  'server-only': writingRule('server-only', (report) => ({
    Program(node) {
      if (node.body.every(isTypeOnly)) return
      const first = node.body.find((one) => one.type === 'ImportDeclaration')
      if (first?.source.value !== 'server-only') report(node)
    },
  })),

  'file-names': writingRule('file-names', (report, repoPath) => ({
    Program(node) {
      const folders = repoPath.split('/')
      const file = folders.pop()
      if (!kebab.test(file) || !folders.every((folder) => isFolderName(folder, folders[0]))) report(node)
    },
  })),

  barrels: writingRule('barrels', (report, repoPath) => ({
    Program(node) {
      if (/(^|\/)index\.[a-z]+$/.test(repoPath)) report(node)
    },
    ExportAllDeclaration: (node) => report(node),
  })),

  'default-exports': writingRule('default-exports', (report) => ({
    ExportDefaultDeclaration: (node) => report(node),
    'ExportSpecifier[exported.name="default"]': (node) => report(node),
    TSExportAssignment: (node) => report(node),
  })),

  'disable-reasons': writingRule('disable-reasons', (report, repoPath, context) => ({
    Program() {
      for (const comment of context.sourceCode.getAllComments()) {
        const [, off, rest = ''] = /^\s*eslint(-disable(?:-next-line|-line)?)?(?:\s(.*))?$/s.exec(comment.value) ?? [undefined, undefined]
        if (off === undefined && !/^\s*eslint\s/.test(comment.value)) continue
        const [rules = '', reason = ''] = rest.split(/\s--\s/, 2)
        const fine = off !== undefined && rules.trim() && reason.trim() && !/\bwalls\//.test(rules)
        // Before the comment, where the comment itself cannot silence it.
        if (!fine) report({ loc: { start: { ...comment.loc.start, column: -1 }, end: comment.loc.end } })
      }
    },
  })),
}

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/

/** Next adds `(group)`, `[param]`, `[...rest]`, `@slot` and `_private` to kebab-case, in app/ only. */
function isFolderName(folder, room) {
  if (room !== 'app') return kebab.test(folder)
  if (/^\[\[?(\.\.\.)?[a-z][A-Za-z0-9-]*\]\]?$/.test(folder) || folder === '.well-known') return true
  return kebab.test(folder.replace(/^\((.+)\)$/, '$1').replace(/^[@_]/, ''))
}

/** Statements that leave nothing behind when types are taken away. */
const isTypeOnly = (statement) =>
  ['TSInterfaceDeclaration', 'TSTypeAliasDeclaration'].includes(statement.type) ||
  statement.importKind === 'type' ||
  statement.exportKind === 'type'
