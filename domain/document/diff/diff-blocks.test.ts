import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from '@/domain/document/canonical-json'
import { renderText } from '@/domain/document/render-text'
import type { MarkJson, NodeJson } from '@/domain/document/types'
import { paragraph, paragraphs } from '@/tests/support/documents'
import { documents } from '@/tests/support/random-documents'
import type { BlockChange, BlockNote, InlineRun, MarkNote } from './changes'
import { diffBlocks } from './diff-blocks'
import { readSide } from './read-side'

const text = (words: string, ...marks: MarkJson[]): NodeJson => ({ type: 'text', text: words, ...(marks.length > 0 && { marks }) })
const line = (...content: NodeJson[]): NodeJson => ({ type: 'paragraph', content })
const red: MarkJson = { type: 'tone', attrs: { tone: 'red', raw: null } }
const blue: MarkJson = { type: 'tone', attrs: { tone: 'blue', raw: null } }
const bold: MarkJson = { type: 'bold' }
const item = (words: string): NodeJson => ({ type: 'listItem', content: [paragraph(words)] })
const list = (...words: string[]): NodeJson => ({ type: 'bulletList', content: words.map(item) })
const table = (...rows: string[][]): NodeJson => ({ type: 'table', content: rows.map((cells) => ({ type: 'tableRow', content: cells.map((words) => ({ type: 'tableCell', content: [paragraph(words)] })) })) })

/** `[-은-]{+이+}` in words of both, `<굵게>` around words in other marks; blocks apart by ` | `. */
function sketch(changes: BlockChange[]): string {
  return changes.map(sketchBlock).join(' | ')
}
function sketchBlock(change: BlockChange): string {
  switch (change.kind) {
    case 'same': return wordsOf(change.node)
    case 'inserted': return `+${wordsOf(change.node)}`
    case 'deleted': return `-${wordsOf(change.node)}`
    case 'left': return `↗${change.move} ${wordsOf(change.node)}`
    case 'wrapped': return `${notes(change.notes)}{${sketch(change.changes)}}`
    case 'edited': {
      const inside = change.inside.kind === 'runs' ? change.inside.runs.map(sketchRun).join('') : change.inside.kind === 'blocks' ? `{${sketch(change.inside.changes)}}` : ''
      return `${change.move === null ? '' : `↘${change.move} `}${notes(change.notes)}${inside}`
    }
  }
}
function sketchRun(run: InlineRun): string {
  if (run.kind === 'restyled') return `${notes(run.notes)}(${run.after.text ?? ''})`
  const words = run.node.text ?? run.node.type
  return run.kind === 'same' ? words : run.kind === 'inserted' ? `{+${words}+}` : `[-${words}-]`
}
const notes = (all: (BlockNote | MarkNote)[]) => all.map((note) => (note.kind === 'mark' ? `<${note.mark} ${note.from ?? '×'}→${note.to ?? '×'}>` : note.kind === 'shape' ? `<${note.from}→${note.to}>` : `<${note.name} ${note.from}→${note.to}>`)).join('')
const wordsOf = (node: NodeJson) => renderText({ type: 'doc', content: [node] }) || node.type

describe('diffBlocks', () => {
  test.each<[string, NodeJson[], NodeJson[], string]>([
    ['a particle, not the word before it', [paragraph('시장은 눈이 왔다고 말했다.')], [paragraph('시장이 눈이 왔다고 말했다.')], '시장[-은-]{+이+} 눈이 왔다고 말했다.'],
    ['a word put in', [paragraph('눈이 왔다.')], [paragraph('눈이 많이 왔다.')], '눈이 {+많이 +}왔다.'],
    ['one word for another', [paragraph('서울에 첫눈이 내렸다.')], [paragraph('가람에 첫눈이 내렸다.')], '[-서울-]{+가람+}에 첫눈이 내렸다.'],
    ['words rewritten whole, not chopped at the spaces between', [paragraph('어제 시장 골목에 큰 눈 왔다.')], [paragraph('어제 역전 마당에 작은 비 왔다.')], '어제 [-시장 골목에 큰 눈-]{+역전 마당에 작은 비+} 왔다.'],
    ['bold that was added', [line(text('눈이 많이 왔다.'))], [line(text('눈이 '), text('많이', bold), text(' 왔다.'))], '눈이 <bold ×→>(많이) 왔다.'],
    ['another colour', [line(text('눈', red))], [line(text('눈', blue))], '<tone red→blue>(눈)'],
    ['a colour taken away and bold added', [line(text('눈', red))], [line(text('눈', bold))], '<tone red→×><bold ×→>(눈)'],
    ['another address behind the same words', [line(text('공고', { type: 'link', attrs: { href: 'https://a.example' } }))], [line(text('공고', { type: 'link', attrs: { href: 'https://b.example' } }))], '<link https://a.example→https://b.example>(공고)'],
    ['a paragraph that became a heading', [paragraph('행사 일정')], [{ type: 'heading', attrs: { level: 2 }, content: [text('행사 일정')] }], '<paragraph→heading2>행사 일정'],
    ['a heading one level down', [{ type: 'heading', attrs: { level: 2 }, content: [text('일정')] }], [{ type: 'heading', attrs: { level: 3 }, content: [text('일정')] }], '<heading2→heading3>일정'],
    ['paragraphs that became a list', ['배추 값', '무 값이 내렸다'].map(paragraph), [list('배추 값', '무 값이 올랐다')], '<paragraph→bulletList>{<paragraph→listItem>{배추 값} | <paragraph→listItem>{무 값이 [-내렸-]{+올랐+}다}}'],
    ['an item more', [list('배추 값', '무 값')], [list('배추 값', '고추 값이 올랐다', '무 값')], '{배추 값 | +고추 값이 올랐다 | 무 값}'],
    ['a list that became a numbered one', [list('배추', '무')], [{ ...list('배추', '무'), type: 'orderedList' }], '<bulletList→orderedList>{배추 | 무}'],
    ['a row more', [table(['배추', '2,000원'])], [table(['배추', '2,000원'], ['무', '900원'])], '{배추\t2,000원 | +무\t900원}'],
    ['a cell by its place, whatever figure is in it', [table(['배추', '2,000원'], ['무', '900원'])], [table(['배추', '3,150원'], ['무', '900원'])], '{{배추 | {[-2,000-]{+3,150+}원}} | 무\t900원}'],
    ['what a picture is called', [{ type: 'figure', attrs: { media: 'a', alt: '눈' } }], [{ type: 'figure', attrs: { media: 'a', alt: '첫눈', width: 'wide' } }], '<alt 눈→첫눈><width →wide>'],
    ['a block that moved', ['첫눈이 내린 새벽시장 풍경', '상인들은 값을 내렸다고 했다', '시청은 제설에 나섰다고 했다', '내일도 눈이 온다'].map(paragraph), ['상인들은 값을 내렸다고 했다', '시청은 제설에 나섰다고 했다', '내일도 눈이 온다', '첫눈이 내린 새벽시장 풍경'].map(paragraph), '↗1 첫눈이 내린 새벽시장 풍경 | 상인들은 값을 내렸다고 했다 | 시청은 제설에 나섰다고 했다 | 내일도 눈이 온다 | ↘1 첫눈이 내린 새벽시장 풍경'],
    ['a block that moved and was mended', ['첫눈이 내린 새벽시장 풍경', '상인들은 값을 내렸다고 했다', '시청은 제설에 나섰다고 했다'].map(paragraph), ['상인들은 값을 내렸다고 했다', '시청은 제설에 나섰다고 했다', '첫눈이 내린 저녁시장 풍경'].map(paragraph), '↗1 첫눈이 내린 새벽시장 풍경 | 상인들은 값을 내렸다고 했다 | 시청은 제설에 나섰다고 했다 | ↘1 첫눈이 내린 [-새벽-]{+저녁+}시장 풍경'],
    ['a line break', [line(text('가'), text('나'))], [line(text('가'), { type: 'hardBreak' }, text('나'))], '가{+hardBreak+}나'],
    ['nothing', [paragraph('눈')], [paragraph('눈')], '눈'],
  ])('tells of %s', (_what, before, after, expected) => {
    expect(sketch(diffBlocks(before, after))).toBe(expected)
  })

  test('tells both sides whole, whatever the two are', () => {
    fc.assert(fc.property(documents, documents, (one, other) => readsAs(one.content ?? [], other.content ?? [])), { numRuns: 60 })
  })

  test('tells both sides whole of a document and one with a block of its own doubled, taken out or moved', () => {
    const changed = fc.tuple(documents, fc.nat(), fc.nat()).map(([doc, from, to]) => {
      const after = [...(doc.content ?? [])]
      const [moved] = after.splice(from % after.length, 1)
      if (moved && to % 3 > 0) after.splice(to % (after.length + 1), 0, moved, ...(to % 3 === 1 ? [moved] : []))
      return [doc.content ?? [], after] as const
    })
    fc.assert(fc.property(changed, ([before, after]) => readsAs(before, after)), { numRuns: 60 })
  })

  test('answers for two bodies that have nothing in common, and for a paragraph of 100,000 characters', () => {
    const many = (word: string) => paragraphs(...Array.from({ length: 3000 }, (_, index) => `${word} ${index}째 이야기를 새로 썼다`)).content ?? []
    expect(diffBlocks(many('앞의'), many('뒤의')).length).toBeGreaterThan(2999)
    const long = (seed: number) => [paragraph(Array.from({ length: 50_000 }, (_, index) => String.fromCharCode(0xac00 + ((index * seed) % 9973))).join(' '))]
    readsAs(long(7), long(11))
  })
})

/** Reading either side of the changes gives that side's document, mark for mark. */
function readsAs(before: NodeJson[], after: NodeJson[]): void {
  const changes = diffBlocks(before, after)
  expect(readSide(changes, 'before').map(plain)).toEqual(before.map(plain))
  expect(readSide(changes, 'after').map(plain)).toEqual(after.map(plain))
}

/** Text in one piece for each set of marks, as ProseMirror would write it. */
function plain(node: NodeJson): string {
  return canonicalJson(merged(node))
}
function merged(node: NodeJson): NodeJson {
  const content: NodeJson[] = []
  for (const child of (node.content ?? []).map(merged)) {
    const last = content.at(-1)
    if (last?.type === 'text' && child.type === 'text' && canonicalJson(last.marks) === canonicalJson(child.marks)) content[content.length - 1] = { ...last, text: `${last.text ?? ''}${child.text ?? ''}` }
    else content.push(child)
  }
  const marks = [...(node.marks ?? [])].sort((one, other) => (one.type < other.type ? -1 : 1))
  return { ...node, ...(node.content && { content }), ...(node.marks && { marks }) }
}
