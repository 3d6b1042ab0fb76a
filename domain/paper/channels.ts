import { z } from 'zod'
import { isWellFormedText } from '@/lib/text'

/** Places where Korean papers have a channel, by the hosts of their addresses; a channel anywhere else is called by its host. */
export const channelKinds = ['youtube', 'naver-tv', 'naver-blog', 'naver-cafe', 'naver', 'kakao', 'daum', 'facebook', 'x', 'instagram', 'threads', 'tiktok', 'band', 'telegram', 'bluesky', 'linkedin'] as const
export type ChannelKind = (typeof channelKinds)[number]

const hosts: [string, ChannelKind][] = [
  ['youtube.com', 'youtube'], ['youtu.be', 'youtube'], ['tv.naver.com', 'naver-tv'], ['blog.naver.com', 'naver-blog'], ['cafe.naver.com', 'naver-cafe'], ['naver.com', 'naver'],
  ['kakao.com', 'kakao'], ['daum.net', 'daum'], ['facebook.com', 'facebook'], ['fb.com', 'facebook'], ['x.com', 'x'], ['twitter.com', 'x'], ['instagram.com', 'instagram'],
  ['threads.com', 'threads'], ['threads.net', 'threads'], ['tiktok.com', 'tiktok'], ['band.us', 'band'], ['t.me', 'telegram'], ['bsky.app', 'bluesky'], ['linkedin.com', 'linkedin'],
]

/** As many as a paper sets, and the longest address. */
export const channelLimits = { count: 10, length: 300 } as const

/** How a channel is named: where it is, or its host where that is nowhere known; `account` where another channel of the paper is there too. */
export type ChannelName = { address: string; kind: ChannelKind | null; host: string; account: string | null }

/** Names the paper's channels so that no two are called the same. */
export function nameChannels(channels: readonly string[]): ChannelName[] {
  const named = channels.filter((address) => URL.canParse(address)).map((address) => {
    const { hostname, pathname } = new URL(address)
    const host = hostname.replace(/^(www|m)\./, '')
    const kind = hosts.find(([known]) => host === known || host.endsWith(`.${known}`))?.[1] ?? null
    return { address, kind, host, account: accountIn(pathname) }
  })
  const isAlone = (one: ChannelName) => named.filter(({ kind, host }) => (kind ?? host) === (one.kind ?? one.host)).length === 1
  return named.map((one) => (isAlone(one) ? { ...one, account: null } : one))
}

function accountIn(pathname: string): string | null {
  const last = pathname.split('/').filter(Boolean).at(-1)
  if (last === undefined) return null
  try {
    return decodeURIComponent(last)
  } catch (error) {
    if (error instanceof URIError) return last
    throw error
  }
}

/** A field with one address a line; empty lines and a second time the same are left out. What is wrong names the line: `channel-invalid`, `channels-too-many`. */
export const channelsInput = z
  .string()
  .max(20_000)
  .refine(isWellFormedText)
  .transform((text, context) => {
    const lines = text.split(/\r\n?|\n/).map((line) => line.trim()).filter(Boolean)
    const wrong = lines.find((line) => !isChannel(line))
    if (wrong !== undefined) context.addIssue({ code: 'custom', message: 'channel-invalid', params: { detail: wrong.slice(0, 80) } })
    const channels = [...new Set(lines)]
    if (channels.length > channelLimits.count) context.addIssue({ code: 'custom', message: 'channels-too-many' })
    return channels
  })

/** A page of a public host by https, nobody's name and password in it, as it is written. */
function isChannel(address: string): boolean {
  if (address.length > channelLimits.length || /\s/.test(address) || !/^https:\/\//i.test(address) || !URL.canParse(address)) return false
  const { hostname, username, password, port } = new URL(address)
  return /\.[a-z][a-z0-9-]+$/.test(hostname) && username === '' && password === '' && port === ''
}
