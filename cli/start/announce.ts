import { siteUrl } from '@/lib/env'
import { say } from '../say'
import { localUrl } from './claim-server'

/**
 * The addresses, and last the line that tests and scripts wait for: it always holds `ready: <local address>`. Without any staff the
 * way to the first admin is shown; its token works once.
 */
export async function announce(): Promise<void> {
  const { issueSetupToken } = await import('@/newsroom/staff/issue-setup-token')
  const token = await issueSetupToken()
  const words = say().addresses
  const rows = [
    [words.portal, siteUrl()],
    [words.newsroom, `${siteUrl()}/admin`],
    ...(token === null ? [] : [[words.setUp, `${siteUrl()}/admin/setup?token=${encodeURIComponent(token)}  ${words.once}`]]),
  ]
  const width = Math.max(...rows.map(([name]) => columns(name ?? '')))
  const lines = rows.map(([name = '', address = '']) => `  ${name}${' '.repeat(width - columns(name) + 2)}${address}`)
  console.log(`\n${lines.join('\n')}\n\n${words.ready(localUrl())}`)
}

/** Width in a terminal: Hangul takes two columns. */
function columns(text: string): number {
  return Array.from(text).reduce((width, character) => width + (/[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]/.test(character) ? 2 : 1), 0)
}
