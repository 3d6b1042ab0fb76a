import 'server-only'
import fs from 'node:fs'
import path from 'node:path'
import { giveToFolderOwner } from '@/lib/make-folders'
import { lastLine } from './initialise'

/** Above this size the log of the former runs is put aside (one old one is kept) before the server starts. */
const rotateAboveBytes = 10 * 1024 * 1024

export type ServerLog = { file: string; handle: number; startsAt: number }

/** Opens `run/postgres.log` for appending. Opened by us and inherited: the database's account need not reach the folder. */
export function openServerLog(runDir: string): ServerLog {
  const file = path.join(runDir, 'postgres.log')
  if ((fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0) > rotateAboveBytes) fs.renameSync(file, `${file}.old`)
  const handle = fs.openSync(file, 'a', 0o600)
  giveToFolderOwner(file)
  return { file, handle, startsAt: fs.fstatSync(handle).size }
}

/** What was written since the log was opened, and of that the line that most likely says why a start failed. */
export function tailOf({ file, startsAt }: ServerLog): { everything: string; reason: string } {
  const everything = fs.readFileSync(file).subarray(startsAt).toString('utf8')
  const complaint = everything.split('\n').findLast((line) => /FATAL|PANIC|ERROR/.test(line))
  return { everything, reason: complaint?.replace(/^.*?(FATAL|PANIC|ERROR):\s*/, '') ?? lastLine(everything) }
}
