import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assertCanonical, sketch } from '@/domain/document/normalise/sketch.test-support'
import { maxFileBytes, readJekyll } from './read-jekyll'

const fixtures = path.join(import.meta.dirname, '../../tests/fixtures/jekyll')

/** A fixture's outcome with the body as a sketch and the notes as lines. */
const readFixture = (name: string) => readable(readJekyll({ name, bytes: readFileSync(path.join(fixtures, name)) }))

const readText = (text: string, name = 'a.md') => readable(readJekyll({ name, bytes: new TextEncoder().encode(text) }))

function readable(outcome: ReturnType<typeof readJekyll>) {
  if (!outcome.ok) return outcome.problem
  const { doc, notes, ...article } = outcome.article
  assertCanonical(doc)
  return { ...article, body: sketch(doc).split('\n'), notes: notes.map(({ code, detail, count }) => `${code}: ${detail}${count > 1 ? ` ×${count}` : ''}`) }
}

const bare = { label: null, standfirst: '', excerpt: '', categories: [], tags: [], authors: [], publishedAt: null, leadImage: null, notes: [] }
const busStory = '한빛구가 2024 교통복지 평가에서 최우수상을 받았습니다. 버스가 닿지 않던 고갯마을까지 하루 열두 번, 마을버스가 오갑니다.'

describe('a Tistory article under Jekyll front matter', () => {
  it('comes in whole: fields, colours, summary list, table, the loose last line; its first picture is the lead', () => {
    expect(readFixture('2024-09-12-한빛구-마을버스.md')).toEqual({
      key: 'jekyll:2024-09-12-한빛구-마을버스',
      headline: '한빛구 마을버스, 전국 교통복지 평가 최우수상!',
      label: null,
      standfirst: busStory,
      excerpt: busStory,
      categories: ['교통', '지역 소식'],
      tags: [],
      authors: [],
      publishedAt: new Date('2024-09-12T00:00:00+09:00'),
      leadImage: { src: '/assets/img/hanbit-bus.jpg', alt: '고갯길을 오르는 한빛구 마을버스', caption: '', credit: '' },
      body: [
        'heading(level=2): 고갯마을에 놓인 발',
        'paragraph: 한빛구는 지난해 [bold|마을버스 세 노선]을 새로 놓았습니다. [tone=red=#ee2323 bold|이 노선은 승강기 없는 언덕 아파트 열두 곳을 차례로 잇습니다.] ' +
          '구는 [bold|교통약자 지원]을 먼저 살폈습니다. [highlight=blue=#21538527 bold|하루 평균 2,140명이 새 노선을 타고 있습니다.]',
        'heading(level=2): 기다림을 줄인 배차',
        'paragraph: 배차 간격은 [bold|35분에서 18분]으로 줄었습니다. [tone=blue=#1a5490 bold|구는 승하차 기록을 읽어 붐비는 시각에 차를 더 보냅니다.]' +
          '[highlight=blue=#21538527 bold|출근 시간 지각 민원은 석 달 사이 절반이 되었습니다.]',
        'horizontalRule',
        'bulletList',
        '  listItem',
        '    paragraph: 한빛구가 교통복지 평가에서 최우수상을 받았다.',
        '  listItem',
        '    paragraph: 마을버스 세 노선이 언덕 아파트 열두 곳을 잇는다.',
        'table',
        '  tableRow',
        '    tableHeader(align=center)',
        '      paragraph: 항목',
        '    tableHeader(align=center)',
        '      paragraph: 설명',
        '  tableRow',
        '    tableCell(align=center)',
        '      paragraph: [bold|배차 간격]',
        '    tableCell',
        '      paragraph: 35분에서 18분으로 줄었다.',
        '  tableRow',
        '    tableCell(align=center)',
        '      paragraph: [bold|이용객]',
        '    tableCell',
        '      paragraph: 하루 평균 2,140명, 목표 대비 107.00%.',
        'paragraph: 더 많은 한빛구 소식은, [link=https://news.example.kr|https://news.example.kr]',
      ],
      notes: [
        'spacer-dropped: p ×2',
        'colour-mapped: #ee2323 → red',
        'colour-mapped: #21538527 → blue ×2',
        'colour-mapped: #1a5490 → blue',
        'element-dropped: figure /assets/img/hanbit-bus.jpg',
      ],
    })
  })

  it('reads the same with a byte order mark and Windows line ends', () => {
    const name = '2024-09-12-한빛구-마을버스.md'
    const text = readFileSync(path.join(fixtures, name), 'utf8')
    expect(readText(`\ufeff${text.replaceAll('\n', '\r\n')}`, name)).toEqual(readFixture(name))
  })
})

describe('a Markdown article', () => {
  it('comes in with its label, table, nested list, footnote, picture and Liquid', () => {
    expect(readFixture('2024-10-03-garam-walk.md')).toEqual({
      key: 'jekyll:2024-10-03-garam-walk',
      headline: '가람천 산책로를 지킨 사람들',
      label: 'interview',
      standfirst: '',
      excerpt: '가람천 산책로에서 열 해 동안 쓰레기를 주운 이웃들을 만났다.',
      categories: ['지역 경제'],
      tags: ['가람천', '산책로', '자원봉사'],
      authors: ['윤슬기'],
      publishedAt: new Date('2024-10-03T00:00:00+09:00'),
      leadImage: null,
      body: [
        'heading(level=2): 물이 돌아온 자리',
        'paragraph: 가람천은 [bold|"죽은 개천"]으로 불렸다. 지금은 아침마다 3~4명, 주말에는 5~6명이 함께 걷는다.[superscript|1]',
        'paragraph: 들여 쓴 이 문단은 코드가 아니다.',
        'heading(level=2): 숫자로 본 열 해',
        'table',
        ...['  tableRow', '    tableHeader', '      paragraph: 해', '    tableHeader(align=center)', '      paragraph: 봉사자', '    tableHeader(align=right)', '      paragraph: 거둔 쓰레기'],
        ...['  tableRow', '    tableCell', '      paragraph: 2014', '    tableCell(align=center)', '      paragraph: 12명', '    tableCell(align=right)', '      paragraph: 340kg'],
        ...['  tableRow', '    tableCell', '      paragraph: 2024', '    tableCell(align=center)', '      paragraph: 87명', '    tableCell(align=right)', '      paragraph: 95kg'],
        'orderedList',
        ...['  listItem', '    paragraph: 새벽반', '    bulletList', '      listItem', '        paragraph: 월요일', '      listItem', '        paragraph: 목요일'],
        ...['  listItem', '    paragraph: 저녁반'],
        'figure(missing=/assets/img/가람천 1.jpg alt=봉사자들이 가람천 가에 서 있다)',
        'blockquote',
        '  paragraph: 물은 [bold|기다려 주지] 않아요.',
        'paragraph: [link=/join/|참가 신청] 또는 {% include phone.html %} 로 알리면 된다.',
        'codeBlock: {{ site.title }}',
        'heading(level=2): 각주',
        'orderedList',
        '  listItem',
        '    paragraph: 2024년 9월 한 달 동안 센 수다.',
      ],
      notes: [
        'attribute-dropped: {: .notice }',
        'attribute-dropped: {:target="_blank"}',
        'liquid-kept: {% include phone.html %}',
        'heading-moved: h1 → h2',
        'field-ignored: layout: post',
        'field-ignored: permalink: /2024/garam-walk/',
      ],
    })
  })

  it('may hold HTML, indented and with blank lines in it, before and after Markdown', () => {
    expect(readFixture('mixed.md')).toEqual({
      key: 'jekyll:mixed',
      headline: '새온시, 바닷길 열차 첫 운행',
      label: null,
      standfirst: '하루 여섯 번, 새온역에서 등대역까지',
      excerpt: '',
      categories: ['교통'],
      tags: [],
      authors: [],
      publishedAt: new Date('2024-11-05T09:30:00+09:00'),
      leadImage: { src: '/assets/img/train.jpg', alt: '바닷가를 달리는 열차', caption: '5일 새온역을 떠나는 첫 열차', credit: '사진=새온시' },
      body: [
        'paragraph: 새온시가 [bold|바닷길 열차]를 띄웠다.',
        ...['bulletList', '  listItem', '    paragraph: 새온역', '  listItem', '    paragraph: 등대역'],
        'paragraph: 요금은 [italic|어른 4,000원]이다.',
      ],
      notes: ['element-dropped: figure /assets/img/train.jpg'],
    })
  })
})

describe('an article with things that must not come in', () => {
  it('loses scripts, frames, controls and handlers, and says so; a video stays as a card', () => {
    expect(readFixture('with-script.md')).toEqual({
      ...bare,
      key: 'jekyll:with-script',
      headline: '가람군 장터, 다시 열리다',
      body: [
        'paragraph: 가람군 장터가',
        'figure(missing=x.jpg alt=장터)',
        'paragraph: 다시 열렸다.',
        'embed(provider=youtube url=https://www.youtube.com/embed/garam)',
        'paragraph: 신청',
        'paragraph: 장은 닷새마다 선다.',
      ],
      notes: [
        'attribute-dropped: onclick',
        'attribute-dropped: onerror',
        'script-dropped: https://ads.example.com/a.js',
        'script-dropped: script',
        'element-dropped: style',
        'element-dropped: iframe javascript:alert(1)',
        'element-dropped: svg',
        'element-dropped: input',
        'element-unwrapped: button',
      ],
    })
  })

  it('keeps the text of broken styles', () => {
    expect(readFixture('broken-style.md')).toEqual({
      ...bare,
      key: 'jekyll:broken-style',
      headline: '새온시 어시장 물가',
      body: [
        'paragraph: 고등어 값은 오르고 갈치 값은 [tone=blue=#1a5490|내렸다].',
        'paragraph: [highlight=yellow=#ffe400 tone=red=#ee2323|오징어]는 그대로다.',
      ],
      notes: [
        'colour-unreadable: ee2323',
        'attribute-dropped: style5',
        'colour-unreadable: color: ee2323',
        'colour-mapped: #1a5490 → blue',
        'colour-unreadable: background: 노랑',
        'colour-mapped: #ee2323 → red',
        'colour-mapped: #ffe400 → yellow',
      ],
    })
  })

  it('keeps the text of unsafe links and mends those that only lack their scheme', () => {
    expect(readFixture('unsafe-links.md')).toEqual({
      ...bare,
      key: 'jekyll:unsafe-links',
      headline: '한빛구 알림',
      body: [
        'paragraph: 하나 둘 셋 넷 다섯 여섯 [link=https://cdn.example.kr/a%20b|일곱] [link=https://www.hanbit.go.kr|여덟] ' +
          '[link=mailto:desk@example.kr|아홉] [link=https://example.kr/검색?q=한빛|열]',
      ],
      notes: ['link-dropped: javascript: ×3', 'link-dropped: data:', 'link-dropped: vbscript:', 'link-dropped: about.html'],
    })
  })

  it('unwraps tags that nobody knows and leaves such a word in the headline', () => {
    expect(readFixture('unknown-tags.md')).toEqual({
      ...bare,
      key: 'jekyll:unknown-tags',
      headline: '<CNN> 보도를 옮긴 새온시 소식',
      body: [
        'paragraph: 새온시 등대가 에 나왔다.',
        'heading(level=2): 등대지기의 하루',
        'paragraph(align=center): 가운데 글',
        'paragraph: 상자 안 글',
        'paragraph: [bold|등대]',
        'paragraph: 1911년에 섰다.',
        'paragraph: 더 보기',
        'paragraph: 등대는 “바다의 눈”이다.',
        'heading(level=4): 작은 제목',
      ],
      notes: [
        'element-unwrapped: cnn 방송',
        'element-unwrapped: o:p',
        'heading-moved: h1 → h2',
        'element-unwrapped: custom-box',
        'element-unwrapped: dl',
        'element-unwrapped: details',
        'comment-dropped: 광고 자리',
        'heading-moved: h5 → h4',
      ],
    })
  })

  it('may be written in CP949', () => {
    expect(readFixture('cp949.md')).toEqual({
      ...bare,
      key: 'jekyll:cp949',
      headline: '똠얌꿍 축제 여는 새온시',
      categories: ['문화'],
      body: ['paragraph: 새온시가 뷁스러운 날씨에도 [bold|똠얌꿍 축제]를 연다.'],
      notes: ['encoding-guessed: cp949'],
    })
  })
})

describe('a file that is no article', () => {
  it.each([
    ['broken-yaml.md', { code: 'front-matter-broken', detail: '2: Nested mappings are not allowed in compact mappings' }],
    ['no-title.md', { code: 'headline-missing', field: 'title' }],
    ['binary.bin', { code: 'file-binary' }],
    ['empty.md', { code: 'file-empty' }],
  ])('%s is refused with its reason', (name, problem) => expect(readFixture(name)).toEqual(problem))

  it.each([
    ['no front matter', '# 제목\n\n글', { code: 'front-matter-missing' }],
    ['front matter without an end', '---\ntitle: 가\n글', { code: 'front-matter-broken', detail: '1: closing --- is missing' }],
    ['a list instead of fields', '---\n- 가\n---\n', { code: 'front-matter-broken', detail: '2: no fields' }],
    ['empty front matter', '---\n---\n글', { code: 'headline-missing', field: 'title' }],
    ['a title of nothing', '---\ntitle: ~\n---\n', { code: 'headline-missing', field: 'title' }],
    ['white space', '\ufeff \r\n\t', { code: 'file-empty' }],
    ['a NUL', '---\ntitle: 가\u0000\n---\n', { code: 'file-binary' }],
    ['mostly controls', '\u0001\u0002\u0003abc', { code: 'file-binary' }],
    ['too many bytes', 'a'.repeat(maxFileBytes + 1), { code: 'file-too-large', detail: `${maxFileBytes + 1}` }],
    ['a book of Markdown', `---\ntitle: 가\n---\n${'글 '.repeat(80_000)}`, { code: 'document-too-large', field: 'body', detail: '160001 > 150000' }],
  ])('with %s is refused', (_, text, problem) => expect(readText(text)).toEqual(problem))

  it('in bytes that are no text is refused', () => {
    const bytes = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0x10, 0x4a, 0x46])
    expect(readable(readJekyll({ name: 'a.jpg', bytes }))).toEqual({ code: 'file-binary' })
  })

  it('never makes the reader throw', () => {
    const lines = fc.constantFrom(
      ...['---', 'title: 가', 'title: [속보] 나', 'categories: [', 'image:', '  path: /a.jpg', 'a: &a [*a]', '<p>글</p>', '    <ul>', '- 가', '> ', '**"가"**나', '{% if %}', '{: .x}'],
      ...['| a |', '|-|', '```', '![a](b c.jpg)', '[^1]', '[^1]: 가', '<div', '&nbsp;', '***', '\t', '<!--', '1. 가', '', '', '<table><tr><td>'],
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(lines, fc.string({ maxLength: 10 })), { maxLength: 25 }), (body) => {
        readText(`---\ntitle: 새온시 소식\n---\n${body.join('\n')}`)
        readText(body.join('\n'))
      }),
      { numRuns: 150 },
    )
  })
})

describe('front matter fields', () => {
  const read = (yaml: string, name?: string) => {
    const article = readText(`---\n${yaml}\n---\n글`, name)
    if ('code' in article) throw new Error(article.code)
    const { body: _body, ...fields } = article
    return fields
  }

  it('give the headline as it is written, whatever YAML would make of it', () => {
    const headlines = ['2024', '2024-08-29', 'true', '1_000', '0x1F', 'Null 값', '대전&amp;서구', '"가 <b>나</b>"', '[새온시, 한빛구]', '>\n  접힌\n  제목']
    expect(headlines.map((title) => read(`title: ${title}`).headline)).toEqual([
      ...['2024', '2024-08-29', 'true', '1_000', '0x1F', 'Null 값', '대전&서구', '가 나', '[새온시, 한빛구]', '접힌 제목'],
    ])
  })

  it('know the labels of Korean papers, quoted or not; other brackets stay', () => {
    const titles = ['"[속보] 새온시 지진"', '[단독] 새온시 지진', '【종합】새온시 지진', '[사설] 지진', '[포토]', '[단독][인터뷰] 시장']
    expect(titles.map((title) => read(`title: ${title}`)).map(({ label, headline }) => [label, headline])).toEqual([
      ['breaking', '새온시 지진'],
      ['exclusive', '새온시 지진'],
      ['roundup', '새온시 지진'],
      [null, '[사설] 지진'],
      [null, '[포토]'],
      ['exclusive', '[인터뷰] 시장'],
    ])
  })

  it('may be lists, text with commas, or one name with spaces', () => {
    expect(read('title: 가\ncategories: [고용, 지역 경제, 고용]\ncategory: 사회\nsection: 고용\ntags: 청년, 창업\nauthor:\n  name: 김하늘\nauthors:\n  - 이바다\n  - name: 박강')).toEqual({
      ...bare,
      key: 'jekyll:a',
      headline: '가',
      categories: ['고용', '지역 경제', '사회'],
      tags: ['청년', '창업'],
      authors: ['김하늘', '이바다', '박강'],
    } satisfies Omit<typeof bare, 'categories' | 'tags' | 'authors'> & Record<string, unknown>)
    expect(read('title: 가\ncategories: 지역 경제').categories).toEqual(['지역 경제'])
  })

  it('that are too long are cut, with what was cut in a note', () => {
    const { headline, standfirst, notes } = read(`title: ${'가'.repeat(305)}\nfeature_text: ${'나'.repeat(502)}`)
    expect({ headline, standfirst, notes }).toEqual({
      headline: `${'가'.repeat(299)}…`,
      standfirst: `${'나'.repeat(499)}…`,
      notes: [`field-shortened: title: ${'가'.repeat(6)}`, `field-shortened: standfirst: ${'나'.repeat(3)}`],
    })
  })

  it('that have no place here are noted with their values', () => {
    const { excerpt, notes } = read('title: 가\nexcerpt: 요약\ndescription: 설명\nlayout: post\npublished: false\nheader:\n  teaser: /a.jpg\ndate: 어제')
    expect({ excerpt, notes }).toEqual({
      excerpt: '요약',
      notes: ['field-ignored: description: 설명', 'field-ignored: date: 어제', 'field-ignored: layout: post', 'field-ignored: published: false', 'field-ignored: header'],
    })
  })

  it('name the lead picture as an address or as a map; an address nobody may load is dropped', () => {
    expect(read('title: 가\nimage: "{{ \'/img/a.jpg\' | relative_url }}"').leadImage).toEqual({ src: '/img/a.jpg', alt: '', caption: '', credit: '' })
    expect(read('title: 가\nimage:\n  src: //cdn.example.kr/a.jpg\n  caption: <b>설명</b>').leadImage).toEqual({ src: 'https://cdn.example.kr/a.jpg', alt: '', caption: '설명', credit: '' })
    expect(read('title: 가\nimage: javascript:alert(1)')).toMatchObject({ leadImage: null, notes: ['element-dropped: image javascript:alert(1)'] })
    expect(read('title: 가\nimage: [a, b]')).toMatchObject({ leadImage: null, notes: ['field-ignored: image'] })
  })

  it('make the key from the file name alone, composed', () => {
    expect(read('title: 가', `_posts/2024/${'2024-08-29-일자리'.normalize('NFD')}.markdown`)).toMatchObject({
      key: 'jekyll:2024-08-29-일자리',
      publishedAt: new Date('2024-08-28T15:00:00Z'),
    })
    expect(read('title: 가', 'C:\\글\\v1.5 안내').key).toBe('jekyll:v1.5 안내')
  })
})

describe('the lead picture', () => {
  const read = (body: string) => {
    const article = readText(`---\ntitle: 가\nimage: /img/%EA%B0%80.jpg\n---\n${body}`)
    if ('code' in article) throw new Error(article.code)
    return { alt: article.leadImage?.alt, body: article.body, notes: article.notes }
  }

  it('is not shown twice', () => {
    expect(read('<p><img src="/img/가.jpg" alt="버스"></p>')).toEqual({ alt: '버스', body: ['paragraph'], notes: ['element-dropped: figure /img/%EA%B0%80.jpg'] })
  })

  it('stays in the body when a caption goes with it there', () => {
    expect(read('<figure><img src="/img/가.jpg" alt="버스"><figcaption>설명</figcaption></figure>')).toEqual({
      alt: '버스',
      body: ['figure(missing=/img/가.jpg alt=버스): 설명'],
      notes: [],
    })
  })

  it('is left alone when the body starts with another picture', () => {
    expect(read('<img src="/b.jpg"><img src="/img/가.jpg">').body).toEqual(['figure(missing=/b.jpg)', 'figure(missing=/img/가.jpg)'])
  })
})
