type Rule = { hosts: readonly string[]; path: RegExp; player: (id: string) => string }

/** Whose videos are played on the page, and the only hosts that a player is loaded from: `frame-src` in lib/security-headers.ts names the same. */
const rules: readonly Rule[] = [
  { hosts: ['www.youtube.com', 'youtube.com', 'm.youtube.com', 'www.youtube-nocookie.com'], path: /^\/watch\?(?:.*&)?v=([\w-]+)/, player: youtube },
  { hosts: ['www.youtube.com', 'youtube.com', 'm.youtube.com', 'www.youtube-nocookie.com'], path: /^\/playlist\?(?:.*&)?list=([\w-]+)/, player: (id) => youtube(`videoseries?list=${id}`) },
  { hosts: ['www.youtube.com', 'youtube.com', 'm.youtube.com', 'www.youtube-nocookie.com'], path: /^\/(?:embed|shorts|live)\/([\w-]+)/, player: youtube },
  { hosts: ['youtu.be'], path: /^\/([\w-]+)/, player: youtube },
  { hosts: ['tv.naver.com', 'm.tv.naver.com'], path: /^\/(?:v|h|embed)\/(\d+)/, player: (id) => `https://tv.naver.com/embed/${id}?autoPlay=true` },
  { hosts: ['tv.kakao.com', 'play-tv.kakao.com'], path: /\/(?:cliplink|v)\/(\d+)/, player: (id) => `https://play-tv.kakao.com/embed/player/cliplink/${id}?service=player_share&autoplay=1` },
  // Do not track: their player then sets no cookie.
  { hosts: ['vimeo.com', 'www.vimeo.com', 'player.vimeo.com'], path: /^\/(?:video\/)?(\d+)/, player: (id) => `https://player.vimeo.com/video/${id}?dnt=1&autoplay=1` },
]

function youtube(id: string): string {
  return `https://www.youtube-nocookie.com/embed/${id}${id.includes('?') ? '&' : '?'}autoplay=1&rel=0`
}

/** Address of the player of a video, null for posts and for addresses that nobody plays on a page of ours. */
export function playerAddress(href: string): string | null {
  const { protocol, hostname, pathname, search } = new URL(href)
  if (protocol !== 'https:') return null
  for (const { hosts, path, player } of rules) {
    const id = hosts.includes(hostname) ? path.exec(pathname + search)?.[1] : undefined
    if (id) return player(id)
  }
  return null
}
