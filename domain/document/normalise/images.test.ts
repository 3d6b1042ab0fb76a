import { describe, expect, it } from 'vitest'
import { imageAddress } from './images'
import { readHtml } from './sketch.test-support'

const body = (html: string) => readHtml(html).body

describe('pictures', () => {
  it('part the text they stand in', () => {
    expect(readHtml('<p>앞 <b>글<img src="/a.jpg" alt=" 언덕\n길 " title="언덕">뒤</b></p><p><img src="b.png" onerror="x()"></p>')).toEqual({
      body: 'paragraph: 앞 [bold|글]\nfigure(missing=/a.jpg alt=언덕 길)\nparagraph: [bold|뒤]\nfigure(missing=b.png)',
      notes: ['attribute-dropped: title="언덕"', 'attribute-dropped: onerror'],
    })
  })

  it('of Tistory have their caption, also when only the span knows the address', () => {
    const html =
      '<figure class="imageblock alignCenter" data-ke-mobileStyle="widthOrigin"><span data-url="https://k.example/a.jpg"><img data-origin-width="800"></span>' +
      '<figcaption>고갯길 <b>버스</b></figcaption></figure>'
    expect(readHtml(html)).toEqual({ body: 'figure(missing=https://k.example/a.jpg): 고갯길 [bold|버스]', notes: [] })
  })

  it('take the caption that touches them; any other stays in its place', () => {
    expect(body('<figure><figcaption>앞 설명<br><br>둘째</figcaption><img src="/a.jpg"></figure>')).toBe('figure(missing=/a.jpg): 앞 설명⏎둘째')
    expect(body('<figure><img src="/a.jpg"><img src="/b.jpg"><figcaption>두 장</figcaption></figure>')).toBe('figure(missing=/a.jpg)\nfigure(missing=/b.jpg): 두 장')
    expect(body('<figure><img src="/a.jpg"><p>글</p><figcaption>설명</figcaption></figure>')).toBe('figure(missing=/a.jpg)\nparagraph: 글\nparagraph: 설명')
    expect(body('<figure><figure><img src="/a.jpg"><figcaption>안</figcaption></figure><figcaption>밖</figcaption></figure>')).toBe('figure(missing=/a.jpg): 안\nparagraph: 밖')
    expect(body('<figure><blockquote>말</blockquote><figcaption>말한 이</figcaption></figure>')).toBe('blockquote\n  paragraph: 말\nparagraph: 말한 이')
    expect(body('<figure><img src="/a.jpg"><figcaption>설명<ul><li>가</li></ul></figcaption></figure>')).toBe(
      'figure(missing=/a.jpg): 설명\nbulletList\n  listItem\n    paragraph: 가',
    )
  })

  it('loaded late are found where the loader keeps them; counting pixels are not pictures', () => {
    expect(readHtml('<img src="data:image/gif;base64,R0" data-src="/real.jpg"><img srcset="/s.jpg 1x, /l.jpg 2x"><img src="//t.example/p" width="1" height="1"><img src="/c.jpg" width="" height="">')).toEqual({
      body: 'figure(missing=/real.jpg)\nfigure(missing=/s.jpg)\nfigure(missing=/c.jpg)',
      notes: ['element-dropped: img 1×1'],
    })
  })

  it('that nobody may load keep their place and their words', () => {
    expect(readHtml('<figure><img src="data:image/png;base64,iVBOR" alt="도표"><figcaption>이용객</figcaption></figure><img alt="없음">')).toEqual({
      body: 'figure(alt=도표): 이용객\nfigure(alt=없음)',
      notes: ['element-dropped: img data:image/png;base64,iVBOR', 'element-dropped: img'],
    })
  })

  it('have an alternative text of at most a thousand characters', () => {
    const { body: figure, notes } = readHtml(`<img src="/a.jpg" alt="${'가'.repeat(1200)}">`)
    expect(figure).toBe(`figure(missing=/a.jpg alt=${'가'.repeat(999)}…)`)
    expect(notes).toEqual([`field-shortened: alt: ${'가'.repeat(114)}…`])
  })
})

describe('imageAddress', () => {
  it.each([
    ['/assets/대전 서구.jpg', '/assets/대전 서구.jpg'],
    [' img/a.jpg ', 'img/a.jpg'],
    ['//cdn.example.kr/a.jpg', 'https://cdn.example.kr/a.jpg'],
    ['HTTPS://a.kr/a.jpg', 'HTTPS://a.kr/a.jpg'],
    ['', null],
    ['data:image/png;base64,x', null],
    ['java\nscript:x', null],
    ['file:///C:/a.jpg', null],
    ['blob:https://a.kr/1', null],
    ['C:\\사진\\a.jpg', null],
    ['/a\u0000.jpg', null],
    ['/a\ud800.jpg', null],
    [`/${'a'.repeat(2000)}`, null],
  ])('reads %j as %j', (written, address) => expect(imageAddress(written)).toBe(address))
})
