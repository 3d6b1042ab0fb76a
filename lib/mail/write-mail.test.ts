import { describe, expect, it } from 'vitest'
import { writeMail } from './write-mail'

describe('a message', () => {
  it('says the same as text and as HTML, and what people wrote is no markup and no header', () => {
    const words = { subject: '가람신문\r\nBcc: all@example.kr', lines: ['<b>한서윤</b> 님이 부릅니다.'], link: 'https://news.example.kr/admin/invite/abc', linkWords: '계정 열기', foot: '7일 동안 열립니다.' }
    expect(writeMail('kim@example.kr', words)).toEqual({
      to: 'kim@example.kr',
      subject: '가람신문 Bcc: all@example.kr',
      text: '<b>한서윤</b> 님이 부릅니다.\n\n계정 열기\nhttps://news.example.kr/admin/invite/abc\n\n7일 동안 열립니다.',
      html: '<!doctype html><meta charset="utf-8"><title>가람신문\r\nBcc: all@example.kr</title><p>&#60;b&#62;한서윤&#60;/b&#62; 님이 부릅니다.</p><p><a href="https://news.example.kr/admin/invite/abc">계정 열기</a></p><p>7일 동안 열립니다.</p>',
    })
  })
})
