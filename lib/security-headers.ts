/** Who may play a video on a reader page, after the reader's click (`enhance/player-address.ts`). */
const playerHosts = ['https://www.youtube-nocookie.com', 'https://tv.naver.com', 'https://play-tv.kakao.com', 'https://player.vimeo.com']

/**
 * Headers of every response. The newsroom's stricter script policy, with a nonce, is set per request by the proxy. Made reader pages
 * cannot carry a nonce, so here scripts of our own origin and Next's inline ones are allowed; a front door can put hashes in their place.
 */
export const securityHeaders = headersWith(readerPolicy("script-src 'self' 'unsafe-inline'", "style-src 'self'"))

/** The same while developing: hot reload and the error overlay evaluate text and write styles. */
export const developmentHeaders = headersWith(readerPolicy("script-src 'self' 'unsafe-inline' 'unsafe-eval'", "style-src 'self' 'unsafe-inline'"))

function headersWith(contentPolicy: string): { key: string; value: string }[] {
  return [
    { key: 'content-security-policy', value: contentPolicy },
    { key: 'strict-transport-security', value: 'max-age=63072000; includeSubDomains' },
    { key: 'x-content-type-options', value: 'nosniff' },
    { key: 'referrer-policy', value: 'strict-origin-when-cross-origin' },
    { key: 'x-frame-options', value: 'DENY' },
    { key: 'cross-origin-opener-policy', value: 'same-origin' },
    { key: 'cross-origin-resource-policy', value: 'same-site' },
    { key: 'permissions-policy', value: 'camera=(), microphone=(), geolocation=(), browsing-topics=()' },
  ]
}

/** What a stored picture may do when somebody opens its address: be shown. */
export const picturePolicy = { key: 'content-security-policy', value: "default-src 'none'; sandbox" }

/** Who may show a page in a frame of theirs: nobody, or pages of this site. */
export type Framing = "'none'" | "'self'"

/** The newsroom's policy: only scripts and styles that carry the request's nonce, and what those load; frames of this site's own pages.
 * `uploads`: an origin that large files are sent to. */
export function newsroomPolicy(nonce: string, isDevelopment: boolean, framing: Framing = "'none'", uploads: string | null = null): string {
  // The development server's error overlay and hot reload evaluate text.
  const evaluation = isDevelopment ? " 'unsafe-eval'" : ''
  const styles = isDevelopment ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`
  const own = policy(`script-src 'nonce-${nonce}' 'strict-dynamic'${evaluation}`, styles, framing)
  return `${uploads ? own.replace("connect-src 'self'", `connect-src 'self' ${uploads}`) : own}; frame-src 'self'`
}

function readerPolicy(scripts: string, styles: string): string {
  return `${policy(scripts, styles)}; worker-src 'self'; frame-src ${playerHosts.join(' ')}`
}

function policy(scripts: string, styles: string, framing: Framing = "'none'"): string {
  return [
    "default-src 'none'", scripts, styles, "img-src 'self' data: blob:", "font-src 'self'", "connect-src 'self'", "manifest-src 'self'",
    "form-action 'self'", "base-uri 'none'", "object-src 'none'", `frame-ancestors ${framing}`,
  ].join('; ')
}
