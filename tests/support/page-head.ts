/** What a page says of itself, read from its HTML as a program reads it that runs no script. */
export type PageHead = { title: string; description: string; canonical: string; robots: string[]; metas: Map<string, string[]>; data: Record<string, unknown>[] }

/** Only what stands before `</head>` counts, but for structured data, which may stand anywhere. */
export function readHead(html: string): PageHead {
  const head = html.slice(0, html.indexOf('</head>'))
  const metas = new Map<string, string[]>()
  for (const [tag] of head.matchAll(/<meta [^>]*>/g)) {
    const name = attribute(tag, 'property') || attribute(tag, 'name')
    metas.set(name, [...(metas.get(name) ?? []), attribute(tag, 'content')])
  }
  const canonicals = [...head.matchAll(/<link rel="canonical"[^>]*>/g)].map(([tag]) => attribute(tag, 'href'))
  if (canonicals.length > 1) throw new Error(`more than one canonical address: ${canonicals.join()}`)
  const blocks = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)]
  return {
    title: unescapeHtml(/<title>(.*?)<\/title>/s.exec(head)?.[1] ?? ''),
    description: metas.get('description')?.[0] ?? '',
    canonical: canonicals[0] ?? '',
    robots: metas.get('robots')?.[0]?.split(/, ?/) ?? [],
    metas,
    data: blocks.map(([, json = '']) => JSON.parse(json) as Record<string, unknown>),
  }
}

function attribute(tag: string, name: string): string {
  return unescapeHtml(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '')
}

function unescapeHtml(text: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' }
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(amp|lt|gt|quot));/gi, (_, hex?: string, figures?: string, name?: string) => (name ? (named[name] ?? '') : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(figures))))
}
