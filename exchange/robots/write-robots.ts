import { type Crawler, allCrawlers } from '@/domain/paper/crawlers'

/** `crawlers`: those of the machines' companies that may come. `firstLine`: a comment that must stand first (`#DaumWebMasterTool:…`), empty for none. */
type Robots = { origin: string; crawlers: readonly Crawler[]; firstLine: string }

/** What no crawler asks for: the newsroom, addresses for machines, results of searches, drafts under links. */
const closed = ['/admin', '/api', '/search', '/preview']
/** What crawlers need in order to see a page as readers do; nothing may take it from them. */
const needed = ['/_next/static', '/media', '/fonts', '/enhance']

/**
 * robots.txt (RFC 9309). A crawler keeps to the group with its name alone and reads `*` only where it has none, so every group says again what is
 * closed to everybody; one that said no more than "allowed" would open the newsroom's addresses to whoever it names.
 */
export function writeRobots({ origin, crawlers, firstLine }: Robots): string {
  const groups = [groupOf('*', true), ...allCrawlers.map((name) => groupOf(name, crawlers.includes(name)))]
  const sitemaps = ['/sitemap.xml', '/sitemap-news.xml'].map((path) => `Sitemap: ${origin}${path}`)
  return `${[...comment(firstLine), ...groups, ...sitemaps].join('\n')}\n`
}

function groupOf(name: string, mayCome: boolean): string {
  const rules = mayCome ? [...needed.map((path) => `Allow: ${path}`), ...closed.map((path) => `Disallow: ${path}`)] : ['Disallow: /']
  return [`User-agent: ${name}`, ...rules, ''].join('\n')
}

/** One comment line; anything else could be a rule that nobody meant. */
function comment(line: string): string[] {
  return /^#[^\r\n]+$/.test(line) ? [line] : []
}
