import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { z } from 'zod'

const patience = 180_000

const entrySchema = z.object({ id: z.string(), link: z.string(), title: z.string(), author: z.string(), published: z.string(), updated: z.string(), summary: z.string(), content: z.string(), tags: z.array(z.string()) })
const answerSchema = z.array(z.object({ address: z.string(), status: z.number(), faults: z.string(), version: z.string(), title: z.string(), entries: z.array(entrySchema) }))

/** A feed as feedparser reads it; `faults` are what made it "bozo", empty for a sound one. */
export type ReadFeed = z.output<typeof answerSchema>[number]

const script = `
import feedparser, json, sys

def entry(e):
    content = e.get('content') or [{}]
    return dict(id=e.get('id', ''), link=e.get('link', ''), title=e.get('title', ''), author=e.get('author', ''), published=e.get('published', ''),
        updated=e.get('updated', ''), summary=e.get('summary', ''), content=content[0].get('value', ''), tags=[t.get('term') or '' for t in e.get('tags', [])])

def read(address):
    feed = feedparser.parse(address)
    faults = str(feed.get('bozo_exception') or 'bozo') if feed.bozo else ''
    return dict(address=address, status=feed.get('status', 0), faults=faults, version=feed.version, title=feed.feed.get('title', ''), entries=[entry(e) for e in feed.entries])

json.dump([read(address) for address in sys.argv[1:]], sys.stdout)
`

/**
 * The Python that has feedparser, by which many feed readers read; Debian's package is installed where there is none and we may. Null where it
 * cannot be had: a test then says that it was skipped.
 */
export function findFeedParser(): string | null {
  const found = ['python3', '/usr/bin/python3']
  const there = found.find(hasFeedParser)
  if (there !== undefined || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return there ?? null
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, timeout: patience }
  spawnSync('apt-get', ['update'], options)
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'python3-feedparser'], options)
  return found.find(hasFeedParser) ?? null
}

/** Feeds as feedparser fetches and reads them itself. */
export function parseFeeds(python: string, addresses: readonly string[]): Promise<ReadFeed[]> {
  return new Promise((resolve, reject) => {
    // The paper is on this machine, where no proxy leads.
    const child = spawn(python, ['-c', script, ...addresses], { env: { ...process.env, NO_PROXY: '*', no_proxy: '*', PYTHONIOENCODING: 'utf-8' }, timeout: patience })
    let output = ''
    let errors = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text))
    child.on('error', reject)
    child.on('close', (code) => (code === 0 ? resolve(answerSchema.parse(JSON.parse(output))) : reject(new Error(`feedparser ended with ${code}: ${errors}`))))
  })
}

const hasFeedParser = (python: string) => spawnSync(python, ['-c', 'import feedparser'], { stdio: 'ignore', timeout: 20_000 }).status === 0
