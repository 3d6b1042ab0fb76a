import { expect, test } from 'vitest'
import { embedProviderOf } from '@/domain/document/embed-providers'
import { playerAddress } from '@/enhance/player-address'
import { newsroomPolicy, securityHeaders } from '@/lib/security-headers'

/** Addresses as people paste them, with the player of each. */
const videos = {
  'https://www.youtube.com/watch?v=abcDEF12345': 'https://www.youtube-nocookie.com/embed/abcDEF12345?autoplay=1&rel=0',
  'https://m.youtube.com/watch?t=3&v=abcDEF12345': 'https://www.youtube-nocookie.com/embed/abcDEF12345?autoplay=1&rel=0',
  'https://youtu.be/abcDEF12345?si=x': 'https://www.youtube-nocookie.com/embed/abcDEF12345?autoplay=1&rel=0',
  'https://www.youtube.com/shorts/abcDEF12345': 'https://www.youtube-nocookie.com/embed/abcDEF12345?autoplay=1&rel=0',
  'https://www.youtube.com/playlist?list=PLabc_1': 'https://www.youtube-nocookie.com/embed/videoseries?list=PLabc_1&autoplay=1&rel=0',
  'https://tv.naver.com/v/12345': 'https://tv.naver.com/embed/12345?autoPlay=true',
  'https://tv.kakao.com/channel/1/cliplink/2': 'https://play-tv.kakao.com/embed/player/cliplink/2?service=player_share&autoplay=1',
  'https://vimeo.com/76979871': 'https://player.vimeo.com/video/76979871?dnt=1&autoplay=1',
}

test.each(Object.entries(videos))('%s may be embedded and is played by its player', (address, player) => {
  expect(embedProviderOf(address)).not.toBeNull()
  expect(playerAddress(address)).toBe(player)
})

test.each(['https://x.com/garam/status/1', 'https://www.instagram.com/p/Cxyz_-1/', 'https://www.facebook.com/garam/posts/1', 'https://www.tiktok.com/@garam.news/video/1', 'https://tv.naver.com/l/1', 'http://youtu.be/abcDEF12345', 'https://youtu.be.evil.example/abcDEF12345', 'https://garam.example/'])(
  '%s has no player',
  (address) => expect(playerAddress(address)).toBeNull(),
)

test('reader pages may frame those players and nothing else, newsroom pages those of this site', () => {
  const policy = securityHeaders.find(({ key }) => key === 'content-security-policy')?.value ?? ''
  const framed = /frame-src ([^;]*)/.exec(policy)?.[1]?.split(' ') ?? []
  expect(framed.toSorted()).toEqual([...new Set(Object.values(videos).map((player) => new URL(player).origin))].toSorted())
  // Their own pages: the preview.
  expect(/frame-src ([^;]*)/.exec(newsroomPolicy('x', false))?.[1]).toBe("'self'")
})
