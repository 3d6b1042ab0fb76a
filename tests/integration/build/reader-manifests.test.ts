import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import vm from 'node:vm'
import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { root } from '@/tests/support/run-ilbo'
import { sharedPaper } from '@/tests/support/shared-services'

const manifestsSchema = z.record(z.string(), z.object({ clientModules: z.record(z.string(), z.unknown()) }))

/** Modules that the build lets a browser load for the pages of these folders, by route. */
function clientModules(folder: string): Map<string, string[]> {
  const files = globSync(`${folder}/**/*_client-reference-manifest.js`, { cwd: path.join(root, '.next', 'server', 'app') })
  const sandbox = { globalThis: { __RSC_MANIFEST: {} } }
  for (const file of files) vm.runInNewContext(readFileSync(path.join(root, '.next', 'server', 'app', file), 'utf8'), sandbox)
  const manifests = manifestsSchema.parse(sandbox.globalThis.__RSC_MANIFEST)
  return new Map(Object.entries(manifests).map(([route, manifest]) => [route, Object.keys(manifest.clientModules)]))
}

/** The server that the tests share has a build of exactly these sources. */
beforeAll(async () => {
  await sharedPaper()
})

test('the build’s own manifests name no client component of ours on any reader route, only what Next brings to every page', () => {
  const routes = new Map([...clientModules('(site)'), ...clientModules('(live)')])
  expect([...routes.keys()].length).toBeGreaterThanOrEqual(6)
  const foreign = [...routes].flatMap(([route, modules]) => modules.filter((module) => !module.includes('/node_modules/next/dist/')).map((module) => `${route} ${module}`))
  expect(foreign).toEqual([])
})

test('the same look at the newsroom does find client components, so that it would find them', () => {
  const modules = [...clientModules('admin').values()].flat()
  expect(modules.some((module) => module.includes('.client.tsx'))).toBe(true)
})

test('what is made ahead and sent without the framework is pages of readers alone', () => {
  const read = z.object({ routes: z.record(z.string(), z.unknown()), dynamicRoutes: z.record(z.string(), z.unknown()) })
  const { routes, dynamicRoutes } = read.parse(JSON.parse(readFileSync(path.join(root, '.next', 'prerender-manifest.json'), 'utf8')))
  const made = [...Object.keys(routes), ...Object.keys(dynamicRoutes)]
  expect(made).toContain('/articles/[number]/[slug]')
  expect(made.filter((route) => /^\/(admin|preview)/.test(route))).toEqual([])
})
