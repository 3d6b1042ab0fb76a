import fs from 'node:fs'
import path from 'node:path'

/**
 * Makes a folder and those above it that are missing, and gives what it made, outermost first. One by one, because Node's own
 * recursive mkdir never comes back from places such as /proc where nothing can be made.
 */
export function makeFolders(folder: string): string[] {
  if (fs.existsSync(folder) && fs.statSync(folder).isDirectory()) return []
  const parent = path.dirname(folder)
  const made = parent === folder ? [] : makeFolders(parent)
  fs.mkdirSync(folder)
  giveToFolderOwner(folder)
  return [...made, folder]
}

/**
 * What root makes in somebody else's folder belongs to that somebody, so that one `sudo npm start` does not lock them out of their
 * own data. Does nothing for everybody but root.
 */
export function giveToFolderOwner(file: string): void {
  if (process.getuid?.() !== 0) return
  const { uid, gid } = fs.statSync(path.dirname(file))
  if (uid !== 0) fs.chownSync(file, uid, gid)
}
