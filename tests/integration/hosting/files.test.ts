import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { isSchedule } from '@/cli/vercel/find-faults'
import { envSchema } from '@/lib/env'
import { root } from '@/tests/support/run-ilbo'
import { readImage } from '@/tests/support/standalone-server'

const read = (file: string) => readFileSync(path.join(root, file), 'utf8')
const settings = new Set(Object.keys(envSchema.shape))
/** What others read: Node, Next and next-auth. */
const foreign = new Set(['NODE_ENV', 'NEXT_TELEMETRY_DISABLED', 'HOSTNAME', 'NEXTAUTH_URL'])
const unknown = (names: Iterable<string>) => [...names].filter((name) => !settings.has(name) && !foreign.has(name))

const vercelSchema = z.looseObject({ regions: z.array(z.string()), buildCommand: z.string(), crons: z.array(z.object({ path: z.string(), schedule: z.string() })), functions: z.record(z.string(), z.object({ maxDuration: z.number() })) })
const vercel = (file: string) => vercelSchema.parse(JSON.parse(read(file)))

const service = z.looseObject({ build: z.object({ target: z.string() }).optional(), environment: z.record(z.string(), z.string()), ports: z.array(z.string()).default([]), volumes: z.array(z.string()).default([]), depends_on: z.record(z.string(), z.unknown()).default({}) })
const compose = z.object({ services: z.record(z.string(), service), volumes: z.record(z.string(), z.null()) }).parse(parse(read('compose.yaml'), { merge: true }))

describe('the files for Vercel', () => {
  it.each(['vercel.json', 'docs/deploy/vercel.daily.json'])('%s runs beside its readers, calls a route that there is, and migrates after the build', (file) => {
    const { regions, buildCommand, crons, functions } = vercel(file)
    expect([regions, buildCommand]).toEqual([['icn1'], 'npm run build && npm run ilbo -- migrate:deploy'])
    for (const { path: address, schedule } of crons) expect([existsSync(path.join(root, 'app', address, 'route.ts')), isSchedule(schedule)]).toEqual([true, true])
    expect(Object.keys(functions).filter((name) => !existsSync(path.join(root, name)))).toEqual([])
  })

  it('differ in how often they call, and in nothing else; the free plan calls once a day', () => {
    const [usual, daily] = [vercel('vercel.json'), vercel('docs/deploy/vercel.daily.json')]
    expect(daily.crons.map(({ schedule }) => schedule)).toEqual([expect.stringMatching(/^\d+ \d+ \* \* \*$/)])
    expect({ ...daily, crons: usual.crons }).toEqual(usual)
  })
})

describe('the files for a server', () => {
  it('set only settings that there are', () => {
    const { app, tools } = compose.services
    expect(unknown([...Object.keys(app?.environment ?? {}), ...Object.keys(tools?.environment ?? {}), ...Object.keys(readImage().env)])).toEqual([])
    const unit = [...read('docs/deploy/ilbo.service').matchAll(/^Environment=(.*)$/gm)].flatMap(([, line = '']) => line.split(' ').map((pair) => pair.split('=')[0] ?? ''))
    expect(unknown(unit)).toEqual([])
    expect(unit).toContain('TRUST_PROXY')
  })

  it('agree on port, folders, stages and who waits for whom', () => {
    const { env } = readImage()
    const dockerfile = read('Dockerfile')
    const nginx = read('docs/deploy/nginx.conf')
    expect(dockerfile).toContain(`EXPOSE ${env.PORT}\n`)
    expect(dockerfile).toContain(`VOLUME ${env.DATA_DIR}\n`)
    expect(compose.services.app?.ports).toEqual([`127.0.0.1:${env.PORT}:${env.PORT}`])
    expect(compose.services.app?.volumes).toEqual([`files:${env.DATA_DIR}`])
    expect([nginx, read('docs/deploy/ilbo.service')]).toEqual([expect.stringContaining(`server 127.0.0.1:${env.PORT};`), expect.stringContaining(`PORT=${env.PORT} `)])
    for (const { build, depends_on: needed } of Object.values(compose.services)) {
      if (build) expect(dockerfile).toContain(` AS ${build.target}\n`)
      expect(Object.keys(needed).filter((name) => !(name in compose.services))).toEqual([])
    }
    const volumes = Object.values(compose.services).flatMap((one) => one.volumes.map((volume) => volume.split(':')[0]))
    expect(new Set(volumes)).toEqual(new Set(Object.keys(compose.volumes)))
  })

  it('take no secret along, and end as nobody of note', () => {
    expect(read('.dockerignore').split('\n')).toEqual(expect.arrayContaining(['.env*', '.data', '.git', 'node_modules', '.next']))
    expect(read('Dockerfile')).toMatch(/\nUSER ilbo\n[\s\S]*\nCMD \[/)
    expect(read('compose.yaml')).not.toMatch(/(PASSWORD|SECRET\w*): (?!\$\{)\S/)
  })

  it('are explained: every setting and file that the guides name is there', () => {
    for (const guide of ['docs/deploy-server.md', 'docs/deploy-vercel.md']) {
      const text = read(guide)
      const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, target = '']) => target)
      expect(links.filter((target) => !existsSync(path.join(root, 'docs', target)))).toEqual([])
      const named = [...text.matchAll(/`([A-Z][A-Z0-9]*_[A-Z0-9_]+)`/g)].map(([, name = '']) => name).filter((name) => !/^(VERCEL|POSTGRES|MINIO)_/.test(name))
      expect(unknown(named)).toEqual([])
    }
  })
})
