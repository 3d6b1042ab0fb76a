import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'

let version: string | undefined

/** Short hash over the built enhancement scripts, for their address: a new script is a new address, so that it can be kept for ever. */
export function enhanceVersion(): string {
  version ??= hashFolder(path.join(/* turbopackIgnore: true */ process.cwd(), 'public', 'enhance'))
  return version
}

function hashFolder(folder: string): string {
  const hash = createHash('sha256')
  try {
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.js')).sort()) hash.update(readFileSync(path.join(folder, file)))
  } catch {
    return 'unbuilt'
  }
  return hash.digest('hex').slice(0, 12)
}
