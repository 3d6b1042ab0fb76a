/** Where a story can be handed on by a plain link. */
export const shareSites = ['naver', 'band', 'x', 'facebook'] as const

export type ShareSite = (typeof shareSites)[number]

/**
 * The page of a site on which a reader shares an address: a link and nothing more, so that nobody learns of the reader before they
 * follow it. KakaoTalk has none without a key of its own; there the address itself, pasted, shows headline and picture.
 */
export function shareHref(site: ShareSite, { address, headline }: { address: string; headline: string }): string {
  const [url, title] = [encodeURIComponent(address), encodeURIComponent(headline)]
  switch (site) {
    case 'naver':
      return `https://share.naver.com/web/shareView?url=${url}&title=${title}`
    case 'band':
      return `https://band.us/plugin/share?body=${encodeURIComponent(`${headline}\n${address}`)}&route=${encodeURIComponent(new URL(address).host)}`
    case 'x':
      return `https://x.com/intent/post?url=${url}&text=${title}`
    case 'facebook':
      return `https://www.facebook.com/sharer/sharer.php?u=${url}`
  }
}
