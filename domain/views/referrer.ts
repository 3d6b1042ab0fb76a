/** Where readers come from, as the newsroom groups it. `other` keeps the host beside it. */
export const referrerGroups = ['direct', 'own', 'naver', 'daum', 'google', 'kakaotalk', 'x', 'facebook', 'other'] as const
export type ReferrerGroup = (typeof referrerGroups)[number]

/** `host` is empty except for `other`. */
export type Referrer = { group: ReferrerGroup; host: string }

const hosts: [ReferrerGroup, RegExp][] = [
  ['naver', /(^|\.)(naver\.com|naver\.me)$/],
  ['kakaotalk', /(^|\.)(kakao\.com|kakaocorp\.com|kakaotalk\.com)$/],
  ['daum', /(^|\.)daum\.net$/],
  ['google', /(^|\.)(google\.([a-z]{2,3}|co\.[a-z]{2}|com\.[a-z]{2})|googleusercontent\.com)$|^com\.google\./],
  ['x', /(^|\.)(twitter\.com|x\.com|t\.co)$/],
  ['facebook', /(^|\.)(facebook\.com|fb\.me|instagram\.com|threads\.(net|com))$|^com\.facebook\./],
]

/** What the browsers inside other apps say of themselves; most of them send no referrer. */
const apps: [ReferrerGroup, RegExp][] = [
  ['kakaotalk', /KAKAOTALK/i],
  ['naver', /NAVER\(inapp/i],
  ['daum', /DaumApps/i],
  ['facebook', /\bFB(AN|AV|_IAB)\b|Instagram/],
]

/** Groups where a reader came from. A referrer that is no address counts as none. `ownHost`: host with port, as the reader addressed us. */
export function classifyReferrer({ referrer, userAgent, ownHost }: { referrer: string; userAgent: string; ownHost: string }): Referrer {
  const host = hostOf(referrer)
  if (host === null) return { group: groupOf(apps, userAgent) ?? 'direct', host: '' }
  if (host === ownHost.toLowerCase()) return { group: 'own', host: '' }
  const name = host.replace(/:\d+$/, '')
  const group = groupOf(hosts, name)
  return group ? { group, host: '' } : { group: 'other', host: name.replace(/^(www|m)\.(?=.+\.)/, '') }
}

/** Host of a page on the web or of an Android app; null for anything else, and for more than a host's longest 253 characters. */
function hostOf(referrer: string): string | null {
  if (!/^(https?|android-app):\/\//i.test(referrer) || !URL.canParse(referrer)) return null
  const { host } = new URL(referrer)
  return host === '' || host.length > 253 ? null : host.toLowerCase()
}

function groupOf(groups: [ReferrerGroup, RegExp][], text: string): ReferrerGroup | null {
  return groups.find(([, pattern]) => pattern.test(text))?.[0] ?? null
}
