import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { root } from './run-ilbo'

/** Files to which Next gives an address by their name alone. */
const ownAddress = /^(sitemap|robots|manifest|opengraph-image|twitter-image|icon|apple-icon|default)\.tsx?$/
const methods = 'GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS'

/**
 * Every way into the app, read from its source tree: `page /admin/staff`, `POST /admin/media`, `action /admin/staff inviteAction`. Throws where
 * an action stands elsewhere than in a file of actions, since it would be in no list.
 */
export function findEntries(): string[] {
  const folder = path.join(root, 'app')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
  return files.flatMap((file) => entriesOf(file, readFileSync(path.join(folder, file), 'utf8'))).sort()
}

function entriesOf(file: string, source: string): string[] {
  const name = path.basename(file)
  const address = `/${path.dirname(file).split(path.sep).filter((part) => part !== '.' && !/^\(.*\)$/.test(part)).join('/')}`
  const isActions = /^\s*(['"])use server\1/.test(source)
  if (!isActions && /^\s*(['"])use server\1/m.test(source)) throw new Error(`${file}: a server action outside of a file of actions`)
  if (isActions) return exportsOf(source).map((exported) => `action ${address} ${exported}`)
  if (name === 'page.tsx') return [`page ${address}`]
  if (name === 'route.ts') return exportsOf(source).filter((exported) => new RegExp(`^(${methods})$`).test(exported)).map((method) => `${method} ${address}`)
  return ownAddress.test(name) ? [`file ${address} ${name}`] : []
}

/** Names under which a file gives values away. */
function exportsOf(source: string): string[] {
  const declared = [...source.matchAll(/^export (?:async )?(?:function|const|let)\s+(\w+)/gm)].map(([, name = '']) => name)
  const listed = [...source.matchAll(/^export\s*\{([^}]*)\}/gm)].flatMap(([, names = '']) => names.split(',').map((one) => one.trim().split(/\s+as\s+/).at(-1) ?? ''))
  return [...declared, ...listed].filter(Boolean)
}
