import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { claimPidFile, readPidFile } from './pid-file'
import { processIdentity } from './process-identity'

const schema = z.object({ url: z.string() })
const mine = { url: 'http://localhost:3000' }
let folder: string
let file: string

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pid-file-'))
  file = path.join(folder, 'run', 'server.json')
})
afterEach(() => fs.rmSync(folder, { recursive: true }))

describe('claiming a pid file', () => {
  it('makes the folder and tells others who holds it', async () => {
    expect(await claimPidFile(file, schema, mine)).toMatchObject({ claimed: true, previous: null })
    expect(readPidFile(file, schema)).toEqual({ pid: process.pid, info: mine })
  })

  it('is refused while the holder lives', async () => {
    await claimPidFile(file, schema, mine)
    expect(await claimPidFile(file, schema, { url: 'http://localhost:3001' })).toEqual({ claimed: false, holder: { pid: process.pid, info: mine } })
  })

  it('takes over from a dead process at once and tells what that one had written', async () => {
    leaveBehind({ pid: deadPid(), identity: 'boot:1', info: { url: 'http://localhost:4000' } })
    expect(await claimPidFile(file, schema, mine)).toMatchObject({ claimed: true, previous: { url: 'http://localhost:4000' } })
  })

  it('is not fooled by a pid that was given to another process', async () => {
    leaveBehind({ pid: process.pid, identity: 'an earlier boot:1', info: mine })
    expect(await claimPidFile(file, schema, mine)).toMatchObject({ claimed: true })
  })

  it('leaves a living holder of another version alone', async () => {
    leaveBehind({ pid: process.pid, identity: processIdentity(process.pid), info: { colour: 'red' } })
    expect(await claimPidFile(file, schema, mine)).toEqual({ claimed: false, holder: { pid: process.pid, info: null } })
  })

  it('takes over what a crash left empty', async () => {
    fs.mkdirSync(path.dirname(file))
    fs.writeFileSync(file, '')
    fs.utimesSync(file, new Date(0), new Date(0))
    expect(await claimPidFile(file, schema, mine)).toMatchObject({ claimed: true, previous: null })
  })

  it('gives exactly one of many the file of a dead holder', async () => {
    leaveBehind({ pid: deadPid(), identity: 'boot:1', info: mine })
    const claims = await Promise.all(Array.from({ length: 30 }, () => claimPidFile(file, schema, mine)))
    expect(claims.filter((claim) => claim.claimed)).toHaveLength(1)
  })

  it('is free again after its release, and leaves no other file', async () => {
    const claim = await claimPidFile(file, schema, mine)
    if (claim.claimed) claim.update({ url: 'http://localhost:5000' })
    expect(readPidFile(file, schema)?.info).toEqual({ url: 'http://localhost:5000' })
    if (claim.claimed) claim.release()
    expect(fs.readdirSync(path.dirname(file))).toEqual([])
  })
})

function leaveBehind(content: unknown): void {
  fs.mkdirSync(path.dirname(file), { recursive: true })
  fs.writeFileSync(file, JSON.stringify(content))
}

function deadPid(): number {
  return spawnSync(process.execPath, ['--version']).pid
}
