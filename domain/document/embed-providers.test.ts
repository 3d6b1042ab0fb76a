import { describe, expect, it } from 'vitest'
import { embedProviderNames, embedProviderOf, embedProviders } from './embed-providers'

describe('embedProviderOf', () => {
  it.each([
    ['https://www.youtube.com/watch?v=dQw4w9WgXcQ', 'youtube'],
    ['https://www.youtube.com/watch?t=3&v=dQw4w9WgXcQ', 'youtube'],
    ['https://youtu.be/dQw4w9WgXcQ?si=x', 'youtube'],
    ['https://m.youtube.com/shorts/dQw4w9WgXcQ', 'youtube'],
    ['https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ', 'youtube'],
    ['HTTPS://WWW.YOUTUBE.COM/embed/dQw4w9WgXcQ', 'youtube'],
    ['https://tv.naver.com/v/12345', 'naver-tv'],
    ['https://tv.kakao.com/channel/1/cliplink/2', 'kakao-tv'],
    ['https://player.vimeo.com/video/1', 'vimeo'],
    ['https://x.com/garam/status/1', 'x'],
    ['https://twitter.com/garam/status/1', 'x'],
    ['https://www.instagram.com/p/Cxyz_-1/', 'instagram'],
    ['https://www.facebook.com/garam/posts/1', 'facebook'],
    ['https://www.tiktok.com/@garam.news/video/1', 'tiktok'],
    ['https://vm.tiktok.com/ZMabc/', 'tiktok'],
  ])('knows whose %s is', (address, provider) => expect(embedProviderOf(address)).toBe(provider))

  it.each([
    '', 'youtube', '//www.youtube.com/embed/x', '/embed/x', 'javascript:alert(1)//https://youtu.be/x', 'data:text/html,https://youtu.be/x',
    'http://www.youtube.com/watch?v=x',
    'https://www.youtube.com/', 'https://www.youtube.com/@garam', 'https://www.youtube.com/redirect?q=https://evil.example/',
    'https://www.youtube.com.evil.example/embed/x', 'https://evil.example/www.youtube.com/embed/x', 'https://evilyoutube.com/embed/x',
    'https://www.youtube.com@evil.example/embed/x', 'https://evil.example#@www.youtube.com/embed/x', 'https://user:pass@www.youtube.com/embed/x',
    'https://www.youtube.com:8443/embed/x', 'https://www.youtube.com\\@evil.example/embed/x', 'https://www.youtube.com/embed/\u202ex', 'https://www.youtube.com /embed/x',
    'https://www.ｙoutube.com.evil.example/embed/x', 'https://xn--youtube-x.com/embed/x', 'https://x.com/garam', 'https://tv.naver.com/', 'https://www.instagram.com/garam/',
  ])('embeds nothing at %j', (address) => expect(embedProviderOf(address)).toBeNull())

  it('has no host twice', () => {
    const hosts = embedProviderNames.flatMap((name) => embedProviders[name].places.flatMap(([own]) => [...own] as string[]))
    expect([...new Set(hosts)]).toEqual(hosts)
  })
})
