import { describe, expect, test } from 'vitest'
import { inputProblem } from './line-input'
import { channelsInput, nameChannels } from './channels'

const read = (text: string) => {
  const parsed = channelsInput.safeParse(text)
  return parsed.success ? parsed.data : inputProblem(parsed.error)
}

describe('the channels of a paper', () => {
  test('are read one a line, as they are written, each once', () => {
    expect(read('https://www.youtube.com/@garam\r\n\n  https://pf.kakao.com/_garam \nhttps://www.youtube.com/@garam')).toEqual(['https://www.youtube.com/@garam', 'https://pf.kakao.com/_garam'])
    expect(read(' \n')).toEqual([])
    expect(read('https://가람신문.kr/소식')).toEqual(['https://가람신문.kr/소식'])
  })

  test('are addresses of pages by https, and the line that is none is named', () => {
    for (const line of ['http://garam.example.com', 'javascript:alert(1)', '유튜브', 'https://', 'https://localhost/x', 'https://127.0.0.1/', 'https://a:b@garam.example.com', 'https://garam.example.com:8443/', 'https://a b.example.com', `https://garam.example.com/${'a'.repeat(300)}`]) {
      expect(read(`https://x.com/garam\n${line}`)).toEqual({ code: 'channel-invalid', field: '', detail: line.slice(0, 80) })
    }
  })

  test('are ten at most', () => {
    const lines = Array.from({ length: 11 }, (_, at) => `https://blog${at}.example.com`)
    expect(read(lines.slice(1).join('\n'))).toHaveLength(10)
    expect(read(lines.join('\n'))).toEqual({ code: 'channels-too-many', field: '' })
  })

  test('are called by where they are, by their host where that is unknown, and by the account where two are in one place', () => {
    const names = (channels: string[]) => nameChannels(channels).map(({ kind, host, account }) => [kind ?? host, account])
    expect(names(['https://www.youtube.com/@garam', 'https://pf.kakao.com/_garam', 'https://media.naver.com/press/000', 'https://tv.naver.com/garam', 'https://news.example.com/', 'https://notx.com/garam'])).toEqual([
      ['youtube', null], ['kakao', null], ['naver', null], ['naver-tv', null], ['news.example.com', null], ['notx.com', null],
    ])
    expect(names(['https://youtube.com/@garam', 'https://m.youtube.com/@%EA%B0%80%EB%9E%8C', 'https://x.com/%zz', 'https://twitter.com/garam'])).toEqual([['youtube', '@garam'], ['youtube', '@가람'], ['x', '%zz'], ['x', 'garam']])
  })
})
