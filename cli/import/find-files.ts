import { stat } from 'node:fs/promises'
import { readdir } from 'node:fs/promises'
import path from 'node:path'

/** Folders of a Jekyll site that hold no posts. */
const notPosts = new Set(['node_modules', '_site', '_includes', '_layouts', '_sass', '_data', 'assets'])
const notArticles = /\.(jpe?g|png|gif|webp|svg|ico|css|s[ac]ss|js|json|ya?ml|lock|xml|zip|woff2?|pdf)$/i

/**
 * Files to import: the file itself whatever its ending, or everything below a folder that may be an article, sorted by name.
 * Null when there is nothing at that place.
 */
export async function findFiles(place: string): Promise<string[] | null> {
  const found = await stat(place).catch(() => null)
  if (!found) return null
  return found.isDirectory() ? (await walk(place)).sort() : [place]
}

async function walk(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const lists = entries.map(async (entry) => {
    const place = path.join(folder, entry.name)
    if (entry.name.startsWith('.')) return []
    if (entry.isDirectory()) return notPosts.has(entry.name) ? [] : walk(place)
    return entry.isFile() && !notArticles.test(entry.name) ? [place] : []
  })
  return (await Promise.all(lists)).flat()
}
