import { performance } from 'node:perf_hooks'
import { diffTexts } from '@/domain/articles/diff-texts'
import type { RevisionText } from '@/domain/articles/revision'
import { drawChanges } from '@/domain/document/diff/draw-changes'
import type { MarkJson, NodeJson } from '@/domain/document/types'

/**
 * Measures comparing and drawing two versions of an article: 5,000 characters with many edits, and what is worst: nothing in common,
 * and one paragraph of 100,000 characters written anew. Prints milliseconds and nothing else.
 */
const syllables = (seed: number, count: number) => Array.from({ length: count }, (_, index) => String.fromCharCode(0xac00 + ((index * 37 + seed * 101) % 2350) * 4) + (index % 3 === 2 ? ' ' : '')).join('')
const text = (words: string, ...marks: MarkJson[]): NodeJson => ({ type: 'text', text: words, ...(marks.length > 0 && { marks }) })
const paragraph = (...content: NodeJson[]): NodeJson => ({ type: 'paragraph', content })
const whole = (content: NodeJson[]): RevisionText => ({ headline: '새벽시장 첫눈', standfirst: '', excerpt: '', lead: null, body: { type: 'doc', content } })

const article = Array.from({ length: 40 }, (_, index) => paragraph(text(syllables(index, 96))))

/** Every second paragraph is mended in three places and coloured in one; one is moved, one taken out, one becomes a heading. */
function edited(): NodeJson[] {
  const blocks = article.map((block, index) => {
    const words = block.content?.[0]?.text ?? ''
    if (index % 2 === 0) return block
    const mended = `${words.slice(0, 20)}새로 쓴 말 ${words.slice(24, 70)}또 고침${words.slice(72)}`
    return paragraph(text(mended.slice(0, 50)), text(mended.slice(50, 60), { type: 'tone', attrs: { tone: 'red' } }), text(mended.slice(60)))
  })
  const [moved] = blocks.splice(4, 1)
  blocks.splice(10, 1, { type: 'heading', attrs: { level: 2 }, content: blocks[10]?.content ?? [] })
  blocks.splice(20, 1)
  return [...blocks, ...(moved ? [moved] : [])]
}

function measure(name: string, before: NodeJson[], after: NodeJson[], times: number): void {
  const context = { pictures: new Map(), articles: new Map(), attachments: new Map() }
  const words = { inserted: '추가', deleted: '삭제', left: '옮겨 감', moved: '옮겨 옴', note: ({ kind }: { kind: string }) => kind, empty: (shape: string) => shape }
  const [compared, drawn]: [number[], number[]] = [[], []]
  let count = 0
  for (let time = 0; time < times; time += 1) {
    const start = performance.now()
    const diff = diffTexts(whole(before), whole(after))
    const middle = performance.now()
    for (const { changes, numbers } of diff.parts) drawChanges(changes, numbers, context, words)
    compared.push(middle - start)
    drawn.push(performance.now() - middle)
    count = diff.count
  }
  const at = (list: number[], share: number) => [...list].sort((one, other) => one - other)[Math.min(list.length - 1, Math.floor(list.length * share))]?.toFixed(1)
  console.log(`${name.padEnd(44)} n=${times} changes=${count} compare p50=${at(compared, 0.5)} p95=${at(compared, 0.95)} max=${at(compared, 1)} · draw p50=${at(drawn, 0.5)} p95=${at(drawn, 0.95)}`)
}

const many = (seed: number) => Array.from({ length: 3000 }, (_, index) => paragraph(text(syllables(index * seed, 40))))
measure('5,000 characters, many edits', article, edited(), 60)
measure('5,000 characters, another article', article, Array.from({ length: 40 }, (_, index) => paragraph(text(syllables(index + 991, 96)))), 20)
measure('120,000 characters, 3,000 other paragraphs', many(1), many(7), 3)
measure('120,000 characters, every paragraph mended', many(1), many(1).map(({ content }) => paragraph(text(`고침 ${content?.[0]?.text ?? ''}`))), 3)
measure('one paragraph of 100,000 characters anew', [paragraph(text(syllables(1, 100_000)))], [paragraph(text(syllables(5, 100_000)))], 3)
