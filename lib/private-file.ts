import fs from 'node:fs'
import { giveToFolderOwner } from './make-folders'

/** Writes a file that only its owner may read (mode 600), whole or not at all: a reader never sees half of it. */
export function writePrivateFile(file: string, content: string): void {
  const next = `${file}.${process.pid}.new`
  fs.rmSync(next, { force: true })
  const handle = fs.openSync(next, 'wx', 0o600)
  try {
    fs.writeFileSync(handle, content)
    // A power cut must not leave an empty secret behind the new name.
    fs.fsyncSync(handle)
  } finally {
    fs.closeSync(handle)
  }
  giveToFolderOwner(next)
  fs.renameSync(next, file)
}
