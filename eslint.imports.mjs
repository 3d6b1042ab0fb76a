import { isBuiltin } from 'node:module'
import { importedPath, inRepo, isFree, roomOf } from './eslint.rooms.mjs'
import { computedImport, importWalls, noRoom, packageWalls } from './eslint.walls.mjs'

/** Holds every import, however it is written, against the tables in eslint.walls.mjs. */
export const imports = {
  meta: { type: 'problem', schema: [], messages: { wall: '{{why}}' } },
  create(context) {
    const importer = inRepo(context.filename)
    const report = (node, why) => context.report({ node, messageId: 'wall', data: { why } })
    // A file without a room is told so once, not at each of its imports.
    if (!roomOf(importer)) return { Program: (node) => report(node, noRoom) }
    if (isFree(importer)) return {}

    const check = (node, source) => {
      if (!source) return
      if (!isWritten(source)) return report(node, computedImport)
      const why = wallBetween({ importer, specifier: textOf(source), typeOnly: isTypeOnly(node), names: takenNames(node) })
      if (why) report(source, why)
    }
    return {
      ImportDeclaration: (node) => check(node, node.source),
      ExportNamedDeclaration: (node) => check(node, node.source),
      ExportAllDeclaration: (node) => check(node, node.source),
      ImportExpression: (node) => check(node, node.source),
      TSImportType: (node) => check(node, node.source),
      TSExternalModuleReference: (node) => check(node, node.expression),
      'CallExpression[callee.name="require"]': (node) => check(node, node.arguments[0]),
    }
  },
}

/**
 * True when nothing of the import is left after compiling. `import { type A }` does leave the module itself
 * (verbatimModuleSyntax), so only a whole `import type` counts.
 */
const isTypeOnly = (node) => node.type === 'TSImportType' || node.importKind === 'type' || node.exportKind === 'type'

/** Names that an import or re-export takes from its module; `*` for all of them. */
function takenNames(node) {
  if (!node.specifiers) return ['*']
  return node.specifiers.map((one) => {
    if (one.type === 'ImportDefaultSpecifier') return 'default'
    if (one.type === 'ImportNamespaceSpecifier') return '*'
    const name = one.imported ?? one.local
    return name.name ?? name.value
  })
}

/** A string, or a template without holes. */
const isWritten = (node) =>
  (node.type === 'Literal' && typeof node.value === 'string') || (node.type === 'TemplateLiteral' && node.expressions.length === 0)

const textOf = (node) => (node.type === 'Literal' ? node.value : node.quasis[0].value.cooked)

/**
 * The sentence of the wall that an import runs into, or undefined where it may pass. `importer` is a path in the repo,
 * `names` are what it takes from the module, `*` for all of it.
 */
function wallBetween({ importer, specifier, typeOnly, names }) {
  const target = importedPath(specifier, importer)
  return target === undefined ? packageWall(importer, specifier, names) : roomWall(roomOf(importer), target, typeOnly)
}

function roomWall(from, target, typeOnly) {
  const to = roomOf(target)
  if (!to || target.startsWith('..')) return noRoom
  const wall = importWalls[from]
  const passes = !wall || wall.may.includes(to) || (typeOnly && wall.mayTypes?.includes(to))
  return passes ? undefined : `${wall.why} (${from} → ${to})`
}

function packageWall(importer, specifier, names) {
  const name = isBuiltin(specifier) && !specifier.startsWith('node:') ? `node:${specifier}` : specifier
  const inTheWay = (wall) =>
    wall.packages.some((pattern) => covers(pattern, name)) &&
    !wall.only.test(importer) &&
    (!wall.names || wall.names.some((one) => names.includes(one)))
  return packageWalls.find(inTheWay)?.why
}

/** `pg` covers pg, `pg/*` everything below it, `node:*` every Node module. */
const covers = (pattern, name) => (pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern)
