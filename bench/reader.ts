import { performance } from 'node:perf_hooks'
import { startPaperServer } from '@/tests/support/paper-server'
import { runIlbo } from '@/tests/support/run-ilbo'
import { NewsroomForms } from '@/tests/support/newsroom-forms'
import { NewsroomClient, addPerson } from '@/tests/support/sign-in'
import { timesOf } from './measure'
import { report } from './report'

/**
 * Measures, on the demo paper and the production server of this machine: pages made and kept, view beacons, a save, a publication
 * until its reader has the page. Prints what it measured and nothing else; figures are milliseconds unless they say otherwise.
 */
async function main(): Promise<void> {
  const paper = await startPaperServer()
  try {
    await runIlbo(['demo'], { env: paper.env })
    const paths = [...new Set([...(await (await fetch(paper.origin)).text()).matchAll(/\/articles\/\d+\/[^"\\]+/g)].map(([path]) => path))].slice(0, 30)
    report('article, first time (made)', await timesOf(paths.length, (index) => read(paper.origin + paths[index])))
    report('article, kept', await timesOf(300, (index) => read(paper.origin + paths[index % paths.length])))
    report('front, kept', await timesOf(300, () => read(paper.origin)))
    report('unknown number', await timesOf(100, (index) => read(`${paper.origin}/articles/${900_000 + index}`)))

    report('view beacon, one reader', await timesOf(200, (index) => look(paper.origin, index)))
    await reportBeacons(paper.origin)
    report('most read', await timesOf(100, () => read(`${paper.origin}/api/most-read`)))

    const client = new NewsroomClient(paper.origin)
    await client.signIn(await addPerson(paper))
    const forms = new NewsroomForms(client)
    const sectionId = /<option value="([0-9a-f-]{36})"/.exec(await (await client.fetch(`/admin/articles/${await forms.begin()}`)).text())?.[1] ?? ''
    const drafts = await Promise.all(Array.from({ length: 20 }, () => forms.begin()))
    report('save', await timesOf(20, (index) => forms.save({ articleId: drafts[index] ?? '', baseVersion: 1, headline: `측정 ${index}`, sectionId })))
    report('publish and read', await timesOf(20, async (index) => read(paper.origin + encodeURI(await forms.publish({ articleId: drafts[index] ?? '', baseVersion: 2 })))))
  } finally {
    await paper.stop()
  }
}

async function read(address: string): Promise<void> {
  await (await fetch(address)).arrayBuffer()
}

/** A beacon of a reader with a browser of their own. */
async function look(origin: string, reader: number): Promise<void> {
  const headers = { origin, 'accept-language': 'ko-KR', 'user-agent': `Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/130.0.${reader}.0 Safari/537.36` }
  await (await fetch(`${origin}/api/views`, { method: 'POST', headers, body: JSON.stringify({ number: 1 + (reader % 40), referrer: '' }) })).arrayBuffer()
}

/** A crowd: so many beacons a second, sixteen at a time, with the client on the same machine. */
async function reportBeacons(origin: string): Promise<void> {
  const count = 4000
  let next = 0
  const start = performance.now()
  await Promise.all(Array.from({ length: 16 }, async () => {
    while (next < count) await look(origin, (next += 1))
  }))
  console.log(`${'view beacons, sixteen at a time'.padEnd(44)} n=${count} per second=${Math.round((count / (performance.now() - start)) * 1000)}`)
}

await main()
