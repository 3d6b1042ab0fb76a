import { pathToFileURL } from 'node:url'
import { chromium } from '@playwright/test'
import { freePort } from '@/lib/ports'
import { findChromium } from '@/tests/support/chromium'
import { startDemoPaper } from '@/tests/support/demo-paper'

const kinds = ['front', 'section', 'article', 'imported', 'board', 'found', 'contributor', 'tag'] as const
/** Kinds that the command names; all when it names none. */
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const leastPerformance = 99
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const

/**
 * Lighthouse for a phone on the production server of this machine: scores and layout shift of the demo paper's pages as they are served, which is without the
 * framework's scripts (decision 42). Each page is opened once before, so that its pictures are there, and looked at three times: the middle one counts, as
 * Lighthouse itself advises. Prints what it measured; ends with 1 when a promise is broken.
 * `-- front found` looks at these alone, `-- --why` names what cost points, `-- --lighthouse=<file>` takes a Lighthouse that is installed elsewhere.
 * The search is kept out of search engines on purpose, so Lighthouse’s wish to be indexed is left out for it.
 */
async function main(): Promise<void> {
  const chromePath = findChromium()
  if (!chromePath) throw new Error('Lighthouse needs Chromium: install it, or set CHROMIUM_PATH.')
  const paper = await startDemoPaper()
  let isKept = true
  try {
    for (const kind of kinds.filter((one) => wanted.length === 0 || wanted.includes(one))) {
      await openOnce(chromePath, paper.origin + paper.pages[kind])
      const once = () => lookAgainOnceBlind(() => look(chromePath, paper.origin + paper.pages[kind], kind))
      const looks: [Seen, Seen, Seen] = [await once(), await once(), await once()]
      looks.sort((one, other) => one.scores.performance - other.scores.performance)
      const [, { scores, shift }] = looks
      const isGood = scores.performance >= leastPerformance && scores.accessibility === 100 && scores['best-practices'] === 100 && scores.seo === 100 && shift < 0.001
      isKept &&= isGood
      console.log(`${isGood ? '✓' : '✗'} ${kind.padEnd(12)} ${categories.map((category) => `${category} ${scores[category]}`).join('  ')}  CLS ${shift.toFixed(4)}  (performance ${looks.map((seen) => seen.scores.performance).join(', ')})`)
    }
  } finally {
    await paper.stop()
  }
  process.exitCode = isKept ? 0 : 1
}

/** Lighthouse now and then sees no page at all, which is no measure of one: that is said, and looked at once more. */
async function lookAgainOnceBlind(look: () => Promise<Seen>): Promise<Seen> {
  try {
    return await look()
  } catch (error) {
    console.log(`  Lighthouse saw nothing: ${error instanceof Error ? error.message : String(error)}`)
    return look()
  }
}

/** As a phone of Lighthouse's size does, to the last picture. */
async function openOnce(chromePath: string, address: string): Promise<void> {
  const browser = await chromium.launch({ executablePath: chromePath, args: ['--no-sandbox', '--disable-gpu'] })
  try {
    const page = await browser.newPage({ viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75 })
    await page.goto(address, { waitUntil: 'networkidle' })
  } finally {
    await browser.close()
  }
}

type Seen = { scores: Record<(typeof categories)[number], number>; shift: number }

async function look(chromePath: string, address: string, kind: string): Promise<Seen> {
  const lighthouse = await loadLighthouse()
  const port = await freePort('127.0.0.1')
  const browser = await chromium.launch({ executablePath: chromePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', `--remote-debugging-port=${port}`] })
  try {
    const skipAudits = kind === 'found' ? ['is-crawlable'] : []
    const { lhr } = await lighthouse(address, { port, output: 'json', logLevel: 'error', onlyCategories: [...categories], skipAudits })
    if (lhr.runtimeError) throw new Error(lhr.runtimeError.message)
    const failed = Object.values(lhr.audits).filter(({ score, scoreDisplayMode }) => score !== null && score < 0.9 && scoreDisplayMode !== 'informative')
    if (process.argv.includes('--why')) for (const { id, title, displayValue = '' } of failed) console.log(`    ${id}: ${title} ${displayValue}`)
    const score = (category: string) => Math.round((lhr.categories[category]?.score ?? 0) * 100)
    return {
      scores: { performance: score('performance'), accessibility: score('accessibility'), 'best-practices': score('best-practices'), seo: score('seo') },
      shift: lhr.audits['cumulative-layout-shift']?.numericValue ?? Number.NaN,
    }
  } finally {
    await browser.close()
  }
}

type Audit = { id: string; title: string; score: number | null; scoreDisplayMode: string; displayValue?: string; numericValue?: number }
type Lighthouse = (address: string, flags: Record<string, unknown>) => Promise<{ lhr: { runtimeError?: { message: string }; audits: Record<string, Audit>; categories: Record<string, { score: number | null }> } }>

/** Not needed by anything else, and large: its absence is said in one sentence. */
async function loadLighthouse(): Promise<Lighthouse> {
  const [, elsewhere] = /^--lighthouse=(.+)$/m.exec(process.argv.join('\n')) ?? []
  const name = elsewhere ? pathToFileURL(elsewhere).href : 'lighthouse'
  try {
    return ((await import(name)) as { default: Lighthouse }).default
  } catch (error) {
    throw new Error('Lighthouse 가 설치되어 있지 않습니다 · Lighthouse is not installed: npm i -D lighthouse', { cause: error })
  }
}

await main()
