import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ensureSecrets } from './secrets'

let folder: string
const file = () => path.join(folder, 'secrets.json')

beforeEach(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), 'secrets-'))))
afterEach(() => fs.rmSync(folder, { recursive: true }))

describe('the secrets of an installation', () => {
  it('are made once and stay', async () => {
    const first = await ensureSecrets(folder)
    expect(first.authSecret).toMatch(/^[\w-]{43}$/)
    expect(await ensureSecrets(folder)).toEqual(first)
  })

  it('are the same for all who ask at once', async () => {
    const asked = await Promise.all(Array.from({ length: 10 }, () => ensureSecrets(folder)))
    expect(new Set(asked.map(({ authSecret }) => authSecret)).size).toBe(1)
  })

  it('can be read by their owner alone, even after a careless copy', async () => {
    await ensureSecrets(folder)
    expect(fs.statSync(file()).mode & 0o777).toBe(0o600)
    fs.chmodSync(file(), 0o644)
    await ensureSecrets(folder)
    expect(fs.statSync(file()).mode & 0o777).toBe(0o600)
  })

  it('are never replaced when the file cannot be understood', async () => {
    fs.writeFileSync(file(), '{"authSecret": "sho')
    await expect(ensureSecrets(folder)).rejects.toMatchObject({ problem: { code: 'secrets-broken', file: file() } })
    expect(fs.readFileSync(file(), 'utf8')).toBe('{"authSecret": "sho')
  })
})
