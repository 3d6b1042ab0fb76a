import { createHash } from 'node:crypto'
import { messagesIn } from '@/messages'
import type { Apology } from '@/lib/soften-failures'
import { securityHeaders } from '@/lib/security-headers'

const words = messagesIn('ko').site.unavailable

/** After how long a browser or a crawler may come again, in seconds. */
const againSeconds = 30

/** The paper's own colours and measures, in the page itself: what cannot be made must not need anything else. */
const style = `:root{color-scheme:light dark}body{max-width:40rem;margin:0 auto;padding:3rem 1rem;background:#fff;color:#111418;font:1rem/1.6 Pretendard,-apple-system,'Apple SD Gothic Neo','Noto Sans KR','Malgun Gothic',sans-serif;word-break:keep-all}
h1{margin:.25rem 0 1rem;font-size:1.75rem;line-height:1.35}p{margin:.75rem 0}.rule{height:2px;margin:0 0 2rem;border:solid;border-width:3px 0 1px}.small{color:#4b5560;font-size:.8125rem}a{color:#1a5490;display:inline-block;padding:.625rem 1rem .625rem 0}
@media(prefers-color-scheme:dark){body{background:#121417;color:#e8eaed}.small{color:#a3abb5}a{color:#93c5fd}}`

const styleHash = createHash('sha256').update(style).digest('base64')

/** What a reader gets of a page that cannot be made now, e.g. while the database is away: what happened and what to do, for nobody to keep. */
export function apologise(): Apology {
  const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`
  const headers = Object.fromEntries(securityHeaders.map(({ key, value }) => [key, value]))
  return {
    headers: { ...headers, 'content-security-policy': policy, 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', 'retry-after': String(againSeconds), 'x-robots-tag': 'noindex' },
    body: `<!DOCTYPE html>
<html lang="ko"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${words.title}</title><style>${style}</style></head>
<body><main><div class="rule"></div><p class="small">503</p><h1>${words.title}</h1><p>${words.explain}</p><p>${words.kept}</p><p><a href="">${words.again}</a><a href="/">${words.toFront}</a></p></main></body></html>
`,
  }
}
