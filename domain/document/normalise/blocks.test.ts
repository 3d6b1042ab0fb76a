import { describe, expect, it } from 'vitest'
import { readHtml } from './sketch.test-support'

const body = (html: string) => readHtml(html).body

describe('white space', () => {
  it('collapses as a browser draws it, no-break spaces too, and none is left at the ends', () => {
    expect(body('<p>\n  한빛구 <b> 마을&nbsp;&nbsp;버스 </b>\n\t소식&nbsp;</p>')).toBe('paragraph: 한빛구 [bold|마을 버스 ]소식')
  })

  it('splits at two breaks, keeps one, and drops breaks at the ends', () => {
    expect(body('<p><br>첫 줄 <br> 둘째 줄<br><b><br></b>새 문단<br></p>')).toBe('paragraph: 첫 줄⏎둘째 줄\nparagraph: 새 문단')
    expect(body('<h2>제목<br><br>둘째</h2>')).toBe('heading(level=2): 제목⏎둘째')
  })

  it('is kept as breaks where the page kept its lines', () => {
    expect(body('<div style="white-space: pre-wrap">첫 줄\n둘째 줄\n\n새 문단</div>')).toBe('paragraph: 첫 줄⏎둘째 줄\nparagraph: 새 문단')
  })

  it('alone makes a spacer, which is dropped and counted', () => {
    const html = '<p data-ke-size="size16">&nbsp;</p><p>글</p><p><br></p><div>\u200b</div><h2>ㅤ</h2><p></p><p> </p>'
    expect(readHtml(html)).toEqual({
      body: 'paragraph: 글',
      notes: ['spacer-dropped: p ×2', 'character-dropped: U+200B', 'spacer-dropped: div', 'spacer-dropped: h2'],
    })
  })

  it('joins runs that wear the same and composes what came apart', () => {
    expect(body('<p><b>하</b><b>ㄴ</b><!-- --><strong>빛</strong> \u1112\u1161<span>\u11ab</span></p>')).toBe('paragraph: [bold|하ㄴ빛] 한')
  })
})

describe('characters that cannot be stored', () => {
  it('are taken out one by one, with a note', () => {
    expect(readHtml('<p>가\u0007나\ufffe다\ud800라\ufeff마</p><pre>a\fb\vc</pre>')).toEqual({
      body: 'paragraph: 가나다라마\ncodeBlock: a b c',
      notes: ['character-dropped: U+0007', 'character-dropped: U+FFFE', 'character-dropped: U+D800', 'character-dropped: U+FEFF'],
    })
  })
})

describe('blocks', () => {
  it('loose text between them becomes a paragraph', () => {
    expect(body('첫 글<p>문단</p>끝 글, <a href="https://a.kr">여기</a>')).toBe('paragraph: 첫 글\nparagraph: 문단\nparagraph: 끝 글, [link=https://a.kr|여기]')
  })

  it('headings move to the levels an article has', () => {
    expect(readHtml('<h1>하나</h1><h2>둘</h2><h3>셋</h3><h4>넷</h4><h5>다섯</h5><h6>여섯</h6>')).toEqual({
      body: [2, 2, 3, 4, 4, 4].map((level, at) => `heading(level=${level}): ${['하나', '둘', '셋', '넷', '다섯', '여섯'][at]}`).join('\n'),
      notes: ['heading-moved: h1 → h2', 'heading-moved: h5 → h4', 'heading-moved: h6 → h4'],
    })
  })

  it('layout around them goes without a note, its alignment stays', () => {
    expect(readHtml('<section><div align="center"><article><p>가운데</p><p style="text-align:justify">보통</p></article></div></section><center>나</center><p align="right">다</p>')).toEqual({
      body: 'paragraph(align=center): 가운데\nparagraph: 보통\nparagraph(align=center): 나\nparagraph(align=right): 다',
      notes: [],
    })
  })

  it('inline elements drawn as blocks keep their words apart', () => {
    expect(body('<span style="display:block">가</span><span style="display:block">나</span>')).toBe('paragraph: 가\nparagraph: 나')
  })

  it('quotes, rules and code keep what they are', () => {
    expect(body('<pre><div>가</div>나<div>다</div></pre>')).toBe('codeBlock: 가\n나\n다')
    expect(body('<blockquote>말<p>둘째</p></blockquote><hr><pre>\n\n  가\n    나 <b>다</b><br>라\n</pre><blockquote> </blockquote>')).toBe(
      'blockquote\n  paragraph: 말\n  paragraph: 둘째\nhorizontalRule\ncodeBlock:   가\n    나 다\n라',
    )
  })

  it('definition lists and details become paragraphs', () => {
    expect(readHtml('<dl><dt>등대</dt><dd>1911년에 섰다.</dd></dl><details><summary>더 보기</summary>바다</details>')).toEqual({
      body: 'paragraph: [bold|등대]\nparagraph: 1911년에 섰다.\nparagraph: 더 보기\nparagraph: 바다',
      notes: ['element-unwrapped: dl', 'element-unwrapped: details'],
    })
  })

  it('an empty page is one empty paragraph', () => {
    expect(readHtml('')).toEqual({ body: 'paragraph', notes: [] })
    expect(readHtml('<div> </div><!-- -->')).toEqual({ body: 'paragraph', notes: [] })
  })
})

describe('foreign elements', () => {
  it('are unwrapped, with the words that somebody meant to be read', () => {
    expect(readHtml('<p>등대가 <CNN 방송>에 나왔다.<o:p></o:p></p><my-box><p>상자</p></my-box><button>신청</button>')).toEqual({
      body: 'paragraph: 등대가 에 나왔다.\nparagraph: 상자\nparagraph: 신청',
      notes: ['element-unwrapped: cnn 방송', 'element-unwrapped: o:p', 'element-unwrapped: my-box', 'element-unwrapped: button'],
    })
  })

  it('that run or draw are dropped; a known provider’s frame is an embed; what any other showed stays as a link', () => {
    const html =
      '<p onclick="x()">글</p><script src="https://ads.example/a.js"></script><script>1</script><style>p{}</style><noscript>없음</noscript>' +
      '<iframe src="//www.youtube.com/embed/a"></iframe><iframe src="http://a.kr/지도"></iframe><iframe src="javascript:x"></iframe><video><source src="/a.mp4"></video><svg><text>그림</text></svg>' +
      '<input name="q"><input type="checkbox" checked>참석<select><option>고름</option></select>'
    expect(readHtml(html)).toEqual({
      body: [
        'paragraph: 글',
        'embed(provider=youtube url=https://www.youtube.com/embed/a)',
        'paragraph: [link=http://a.kr/지도|http://a.kr/지도]',
        'paragraph: [link=/a.mp4|/a.mp4]',
        'paragraph: ☑ 참석',
      ].join('\n'),
      notes: [
        'attribute-dropped: onclick',
        'script-dropped: https://ads.example/a.js',
        'script-dropped: script',
        'element-dropped: style',
        'element-dropped: noscript',
        'element-dropped: iframe http://a.kr/지도',
        'element-dropped: iframe javascript:x',
        'element-dropped: video /a.mp4',
        'element-dropped: svg',
        'element-dropped: input',
        'element-dropped: select',
      ],
    })
  })

  it('hidden ones show their text, and say so', () => {
    expect(readHtml('<div style="display:none">숨은 글</div><p hidden>또</p>')).toEqual({
      body: 'paragraph: 숨은 글\nparagraph: 또',
      notes: ['element-unwrapped: div hidden', 'element-unwrapped: p hidden'],
    })
  })

  it('comments are noted when they hold words', () => {
    expect(readHtml('<!--StartFragment--><p>글</p><!-- 광고 자리 --><!-- 1 -->').notes).toEqual(['comment-dropped: 광고 자리'])
  })
})
