import { readFile, realpath, stat } from 'node:fs/promises'
import path from 'node:path'

const largest = 20_000_000

/**
 * Finds pictures of a Jekyll site on disk: a path from the site's root (`/assets/img/a.jpg`) in the folder of the file and those
 * above it, a relative path beside the file. Never outside `root`, not even through a link; pictures elsewhere on the web are not
 * fetched.
 */
export function pictureFinder(file: string, root: string): (address: string) => Promise<Uint8Array | null> {
  return async (address) => {
    const wanted = localPath(address)
    if (wanted === null) return null
    for (const folder of foldersUpTo(path.dirname(file), root)) {
      const bytes = await readWithin(path.join(folder, wanted), root)
      if (bytes) return bytes
    }
    return null
  }
}

function localPath(address: string): string | null {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(address)) return null
  try {
    return decodeURIComponent(address.replace(/[?#].*$/s, '')).replace(/^\/+/, '')
  } catch {
    return null
  }
}

function foldersUpTo(folder: string, root: string): string[] {
  const inside = path.relative(root, folder)
  if (inside.startsWith('..') || path.isAbsolute(inside)) return []
  return folder === root ? [folder] : [folder, ...foldersUpTo(path.dirname(folder), root)]
}

async function readWithin(place: string, root: string): Promise<Uint8Array | null> {
  try {
    const real = await realpath(place)
    const inside = path.relative(await realpath(root), real)
    const facts = await stat(real)
    if (inside.startsWith('..') || path.isAbsolute(inside) || !facts.isFile() || facts.size > largest) return null
    return await readFile(real)
  } catch {
    // Not there, not ours to read, or a name no file system takes: each means the picture is missing, and the report says so.
    return null
  }
}
