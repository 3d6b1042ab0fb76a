import type { DocumentJson, MarkJson, NodeJson } from '@/domain/document/types'

const text = (words: string, ...marks: MarkJson[]): NodeJson => (marks.length > 0 ? { type: 'text', text: words, marks } : { type: 'text', text: words })
const paragraph = (...content: NodeJson[]): NodeJson => ({ type: 'paragraph', attrs: { align: null }, content })
const cell = (type: 'tableCell' | 'tableHeader', attrs: Record<string, unknown>, words: string): NodeJson => ({
  type, attrs: { colspan: 1, rowspan: 1, colwidth: null, align: null, ...attrs }, content: [paragraph(text(words))],
})

const picture = (caption: string): NodeJson => ({
  type: 'figure',
  attrs: { media: '0b8f6c1e-6c0a-4a55-9f7c-2f6f1f0a1b2c', missing: null, alt: caption, decorative: false, credit: '', width: 'text', focal: null, href: null },
  content: [text(caption)],
})

/** One plausible article that uses everything the schema has, with attributes away from their defaults. */
export const everyNodeAndMark: DocumentJson = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 2, align: null }, content: [text('8월 고용 동향')] },
    { type: 'heading', attrs: { level: 4, align: 'center' }, content: [text('지역별 변화')] },
    paragraph(
      text('취업자는 '), text('2,854만 4천 명', { type: 'bold' }), text('으로 '),
      text('12만 3천 명 늘었다', { type: 'highlight', attrs: { tone: 'blue', raw: '#21538527' } }, { type: 'tone', attrs: { tone: 'red', raw: '#ee2323' } }, { type: 'bold' }),
      text('. '), text('통계청', { type: 'link', attrs: { href: 'https://kostat.go.kr/' } }), text('은 '),
      text('잠정치', { type: 'italic' }), { type: 'footnote', content: [text('확정치는 '), text('다음 달', { type: 'bold' }), text('에 나온다.')] }, text('라고 '), text('밝혔다', { type: 'underline' }), text('. '), text('지난달', { type: 'strike' }),
      { type: 'hardBreak' }, text('H'), text('2', { type: 'subscript' }), text('O, 10'), text('3', { type: 'superscript' }), text('명, '), text('KOSIS', { type: 'code' }), text('담당자 확인', { type: 'tk' }),
    ),
    { type: 'paragraph', attrs: { align: 'right' }, content: [text('— 경제부')] },
    { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('제조업 감소'))] }] },
    { type: 'orderedList', attrs: { start: 3, reversed: true, type: 'a' }, content: [{ type: 'listItem', content: [paragraph(text('서비스업 증가'))] }] },
    { type: 'blockquote', content: [paragraph(text('청년 일자리가 급하다.'))] },
    { type: 'pullQuote', attrs: { source: '한유진 청년센터장' }, content: [text('“일자리보다 '), text('집', { type: 'bold' }), text('이 먼저다.”')] },
    { type: 'summary', content: [paragraph(text('취업자 12만 명 늘어')), paragraph(text('제조업은 여덟 달째 감소'))] },
    { type: 'factBox', attrs: { title: '고용률이란' }, content: [paragraph(text('15세 이상 인구 가운데 취업자의 비율.'))] },
    { type: 'correctionNote', attrs: { date: '2026-11-21', kind: 'rebuttal' }, content: [paragraph(text('통계청은 잠정치라고 알려 왔다.'))] },
    { type: 'horizontalRule' },
    { type: 'codeBlock', content: [text('=SUM(A1:A3)')] },
    {
      type: 'figure',
      attrs: { media: '0b8f6c1e-6c0a-4a55-9f7c-2f6f1f0a1b2c', missing: null, alt: '고용센터 창구', decorative: false, credit: '새벽일보 김한별', width: 'wide', focal: { x: 0.25, y: 0.5 }, href: 'https://kostat.go.kr/' },
      content: [text('상담을 기다리는 '), text('구직자', { type: 'bold' })],
    },
    { type: 'figure', attrs: { media: null, missing: 'https://example.kr/옛사진.jpg', alt: '', decorative: true, credit: '', width: 'text', focal: null, href: null } },
    { type: 'gallery', content: [picture('창구'), picture('게시판')] },
    { type: 'embed', attrs: { provider: 'naver-tv', url: 'https://tv.naver.com/v/12345', title: '브리핑 영상' } },
    { type: 'relatedArticle', attrs: { number: 12 } },
    { type: 'attachment', attrs: { media: '0b8f6c1e-6c0a-4a55-9f7c-2f6f1f0a1b2d', name: '8월 고용동향.hwp', bytes: 312_000, mime: 'application/x-hwp' } },
    {
      type: 'table',
      attrs: { caption: '표 1. 지역별 취업자' },
      content: [
        { type: 'tableRow', content: [cell('tableHeader', { colwidth: [120] }, '구분'), cell('tableHeader', { colspan: 2, colwidth: [80, 80] }, '취업자')] },
        { type: 'tableRow', content: [cell('tableHeader', { rowspan: 2 }, '서울'), cell('tableCell', { align: 'right' }, '512만'), cell('tableCell', {}, '+1.2%')] },
        { type: 'tableRow', content: [cell('tableCell', { align: 'center' }, '498만'), cell('tableCell', {}, '△0.3%')] },
      ],
    },
    paragraph(text('끝')),
  ],
}
