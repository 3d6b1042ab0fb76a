import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The clone we run from; commands may be called from any folder. */
export const root = path.dirname(fileURLToPath(new URL('../../package.json', import.meta.url)))

const out = path.join(root, '.next')

/** Where a build lies. `next build` empties `.next` but for its `cache`, so whatever must outlive a build stands there. */
export const buildPaths = {
  out,
  /** Written last: a build without it is unfinished. */
  stamp: path.join(out, 'ilbo-build.json'),
  lock: path.join(out, 'cache', 'ilbo-build.lock'),
  standalone: path.join(out, 'standalone'),
  server: path.join(out, 'standalone', 'server.js'),
  scripts: path.join(root, 'enhance'),
  builtScripts: path.join(root, 'public', 'enhance'),
  fonts: path.join(root, 'public', 'fonts'),
  next: path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next'),
}
