import path from 'node:path'

/**
 * The rooms, most particular first: the first pattern that fits a path (from the top of the repo) names its room.
 * @type {[room: string, paths: RegExp][]}
 */
export const rooms = [
  ['tests', /^(tests|bench)\/|\.(test|spec)(\.tsx?)?$/],
  ['app/process', /^(proxy|instrumentation|instrumentation-client|next\.config)(\.ts)?$/],
  ['lib', /^lib\//],
  ['domain', /^domain\//],
  ['exchange', /^exchange\//],
  ['db/seed', /^db\/seed(\/|$)/],
  ['db/health', /^db\/health(\/|\.ts$|$)/],
  ['db', /^(db|drizzle)\//],
  ['published/expire', /^published\/expire(\/|\.ts$|$)/],
  ['published', /^published\//],
  ['newsroom/mail', /^newsroom\/(.*\/)?([a-z-]+-)?mails?(\/|\.tsx?$|$)/],
  ['newsroom/preview', /^newsroom\/preview\//],
  ['newsroom', /^newsroom\//],
  ['app/(site)', /^app\/\(site\)\//],
  ['app/(live)', /^app\/\(live\)\//],
  ['app/(draft)', /^app\/\(draft\)\//],
  ['app/admin', /^app\/admin\//],
  ['app/api', /^app\/api\//],
  // Whatever else stands in app/ wraps or serves readers: public unless it is admin/ or api/.
  ['app', /^app\//],
  ['components/ui', /^components\/ui\//],
  ['components/site', /^components\/site\//],
  ['components/article', /^components\/article\//],
  ['components/newsroom', /^components\/newsroom\//],
  ['components/editor', /^components\/editor\//],
  ['messages', /^messages(\/|$)/],
  ['enhance', /^enhance\//],
  ['cli', /^cli\//],
  ['public', /^public\//],
  ['config', /^[^/]+$/],
]

/** Top of the repository. */
export const root = import.meta.dirname

/** Path from the top of the repo, with forward slashes. */
export const inRepo = (file) => path.relative(root, file).split(path.sep).join('/')

/** The room in which a path stands, or undefined. */
export const roomOf = (repoPath) => rooms.find(([, paths]) => paths.test(repoPath))?.[0]

/** True for tests, benchmarks and configuration files, which may import anything. */
export const isFree = (repoPath) => ['tests', 'config'].includes(roomOf(repoPath))

/** Path in the repo that an import means (`@/lib/env`, `../env`), or undefined when it means a package. */
export function importedPath(specifier, importer) {
  const written = specifier.replace(/[?#].*$/, '')
  if (written.startsWith('@/')) return path.posix.normalize(written.slice(2))
  if (/^\.\.?(\/|$)/.test(written)) return path.posix.join(path.posix.dirname(importer), written)
  if (path.isAbsolute(written)) return inRepo(written)
  return undefined
}
