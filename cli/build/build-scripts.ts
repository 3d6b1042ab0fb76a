import fs from 'node:fs'
import path from 'node:path'
import type { BuildOptions } from 'esbuild'
import { cliProblem } from '../problem'
import { copyFonts } from './copy-fonts'
import { buildPaths, root } from './paths'

const ending = '.entry.ts'

/** Entry points of the reader's scripts: `enhance/<name>.entry.ts` becomes `/enhance/<name>.js`. */
export function scriptEntries(): string[] {
  if (!fs.existsSync(buildPaths.scripts)) return []
  return fs.readdirSync(buildPaths.scripts).filter((name) => name.endsWith(ending))
}

/** Builds the reader's scripts and tells how many; those of removed entries go. The font files that pages name come along. */
export async function buildScripts(): Promise<number> {
  copyFonts()
  const entries = scriptEntries()
  fs.rmSync(buildPaths.builtScripts, { recursive: true, force: true })
  if (entries.length === 0) return 0
  const { build } = await import('esbuild')
  try {
    await build({ ...scriptOptions(entries), minify: true, logLevel: 'silent' })
  } catch (error) {
    throw cliProblem({ code: 'scripts-failed', output: error instanceof Error ? error.message : String(error) })
  }
  return entries.length
}

/** Builds them again at every change; the returned function ends that. For `npm run dev`. */
export async function watchScripts(): Promise<() => Promise<void>> {
  copyFonts()
  const entries = scriptEntries()
  if (entries.length === 0) return async () => {}
  const { context } = await import('esbuild')
  const watching = await context({ ...scriptOptions(entries), sourcemap: 'inline', logLevel: 'warning' })
  await watching.rebuild().catch(() => {})
  await watching.watch()
  return () => watching.dispose()
}

/** One plain script each, for every browser of the last eight years. */
function scriptOptions(entries: string[]) {
  return {
    entryPoints: entries.map((name) => ({ in: path.join(buildPaths.scripts, name), out: name.slice(0, -ending.length) })),
    outdir: buildPaths.builtScripts,
    absWorkingDir: root,
    bundle: true,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    tsconfig: path.join(root, 'tsconfig.json'),
  } satisfies BuildOptions
}
