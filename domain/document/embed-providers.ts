import { isSafeHref } from './safe-url'

/** `places`: hosts, and what path and query have to look like there to show one thing and not the whole site. */
type Provider = { name: string; places: readonly (readonly [hosts: readonly string[], path: RegExp])[] }

/**
 * Who may be embedded, under the name that readers know. A host belongs to one provider only, so that the address alone says whose
 * it is. `facebook` and `x` have posts, the others videos.
 */
export const embedProviders = {
  youtube: {
    name: '유튜브',
    places: [
      [['www.youtube.com', 'youtube.com', 'm.youtube.com', 'www.youtube-nocookie.com'], /^\/(watch\?(.*&)?v=|playlist\?(.*&)?list=|(embed|shorts|live)\/)[\w-]+/],
      [['youtu.be'], /^\/[\w-]+/],
    ],
  },
  'naver-tv': { name: '네이버TV', places: [[['tv.naver.com', 'm.tv.naver.com'], /^\/(v|h|l|embed)\/\d+/]] },
  'kakao-tv': { name: '카카오TV', places: [[['tv.kakao.com', 'play-tv.kakao.com'], /\/(cliplink|livelink|v|l)\/\d+/]] },
  vimeo: { name: '비메오', places: [[['vimeo.com', 'www.vimeo.com', 'player.vimeo.com'], /^\/(video\/)?\d+/]] },
  x: { name: '엑스', places: [[['x.com', 'www.x.com', 'mobile.x.com', 'twitter.com', 'www.twitter.com', 'mobile.twitter.com'], /^\/\w+\/status\/\d+/]] },
  instagram: { name: '인스타그램', places: [[['www.instagram.com', 'instagram.com'], /^\/([\w.]+\/)?(p|reel|reels|tv)\/[\w-]+/]] },
  facebook: { name: '페이스북', places: [[['www.facebook.com', 'facebook.com', 'm.facebook.com', 'fb.watch'], /^\/[\w.%-]+/]] },
  tiktok: {
    name: '틱톡',
    places: [
      [['www.tiktok.com', 'tiktok.com', 'm.tiktok.com'], /^\/(@[\w.-]+\/(video|photo)|embed|embed\/v2)\/\d+/],
      [['vm.tiktok.com', 'vt.tiktok.com'], /^\/[\w-]+/],
    ],
  },
} as const satisfies Record<string, Provider>

export type EmbedProvider = keyof typeof embedProviders

export const embedProviderNames = Object.keys(embedProviders) as EmbedProvider[]

/** Whose video or post an address shows, or null when it is none that may be embedded: https, no port, no sign-in part, a known place. */
export function embedProviderOf(address: string): EmbedProvider | null {
  if (!/^https:\/\//i.test(address) || !isSafeHref(address)) return null
  const { username, password, port, hostname, pathname, search } = new URL(address)
  if (username !== '' || password !== '' || port !== '') return null
  const shows = ({ places }: Provider) => places.some(([hosts, path]) => hosts.includes(hostname) && path.test(pathname + search))
  return embedProviderNames.find((name) => shows(embedProviders[name])) ?? null
}
