import type { DocumentJson, MarkJson, NodeJson } from '@/domain/document/types'

const text = (words: string, ...marks: MarkJson[]): NodeJson => (marks.length > 0 ? { type: 'text', text: words, marks } : { type: 'text', text: words })
const paragraph = (...content: NodeJson[]): NodeJson => ({ type: 'paragraph', content })

const sentences = [
  '시는 올해 안에 시장 골목의 가로등을 모두 바꾸기로 했다.',
  '상인들은 밤에도 손님이 안심하고 다닐 수 있게 됐다며 반겼다.',
  '지난달까지 바뀐 가로등은 마흔두 개로, 계획의 절반을 조금 넘는다.',
  '공사는 장이 서지 않는 날을 골라 한다고 담당자는 말했다.',
  '새 등은 예전 것보다 전기를 삼 할쯤 덜 쓴다.',
]

const cell = (type: 'tableHeader' | 'tableCell', words: string): NodeJson => ({ type, content: [paragraph(text(words))] })

function table(rank: number): NodeJson {
  const rows = Array.from({ length: 6 }, (_, row): NodeJson => ({ type: 'tableRow', content: [cell('tableHeader', `${row + 1}구역`), cell('tableCell', `${row * 7 + rank}개`), cell('tableCell', `${row * 3}개`)] }))
  return { type: 'table', attrs: { caption: `표 ${rank + 1}. 구역마다 바뀐 등` }, content: [{ type: 'tableRow', content: ['구역', '바뀐 등', '남은 등'].map((words) => cell('tableHeader', words)) }, ...rows] }
}

const figure = (media: string, rank: number): NodeJson => ({
  type: 'figure', attrs: { media, alt: `시장 골목 ${rank + 1}`, credit: '새벽일보 한서윤' }, content: [text(`${rank + 1}번 골목의 새 가로등.`)],
})

/** A paragraph of about 170 characters, coloured and bold here and there as in the papers' own articles. */
function coloured(rank: number): NodeJson {
  const [first = '', second = '', ...others] = sentences.map((_, index) => sentences[(index + rank) % sentences.length] ?? '')
  return paragraph(text(`${first} `), text(second, { type: 'highlight', attrs: { tone: 'blue' } }), text(' '), text(others[0] ?? '', { type: 'bold' }), text(` ${others.slice(1).join(' ')} `), text('문의는 시장관리과로.', { type: 'tone', attrs: { tone: 'red' } }))
}

/** The article that the editor is measured with: about `characters` characters, these pictures, five tables, a heading for every five paragraphs. */
export function longArticle({ characters, media }: { characters: number; media: readonly string[] }): DocumentJson {
  const count = Math.ceil(characters / 168)
  const content: NodeJson[] = []
  for (let rank = 0; rank < count; rank += 1) {
    if (rank % 5 === 0) content.push({ type: 'heading', attrs: { level: 2 }, content: [text(`${rank / 5 + 1}. 시장 골목의 밤`)] })
    content.push(coloured(rank))
    for (let next = Math.floor((rank * media.length) / count); next < Math.floor(((rank + 1) * media.length) / count); next += 1) content.push(figure(media[next] ?? '', next))
    if (rank % Math.ceil(count / 5) === 1) content.push(table(Math.floor((rank / count) * 5)))
  }
  return { type: 'doc', content }
}
