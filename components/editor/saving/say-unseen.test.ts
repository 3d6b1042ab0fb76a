import { expect, test } from 'vitest'
import { aPicture } from '@/components/site/stories.fixture'
import type { NodeJson } from '@/domain/document/types'
import { messagesIn } from '@/messages'
import { sayUnseen } from './say-unseen'

const { unseen } = messagesIn('ko').editor.conflict
const media = 'b7a5d0cc-6a3b-4c43-9d1e-0d6b8f0f3a11'
const say = (...blocks: NodeJson[]) => sayUnseen(blocks, { [media]: aPicture }, unseen)
const paragraph = (text: string): NodeJson => ({ type: 'paragraph', content: [{ type: 'text', text }] })

test('what a comparison could not draw is said in words, also within a box', () => {
  const related: NodeJson = { type: 'relatedArticle', attrs: { number: 12 } }
  expect(say(related, { type: 'attachment', attrs: { name: '' } }, { type: 'figure', attrs: { media: null } }, { type: 'factBox', attrs: { title: '다리' }, content: [related] })).toEqual([
    paragraph('[관련 기사 12번]'), paragraph('[이름 없는 첨부 파일]'), paragraph('[여기서 보여 줄 수 없는 사진]'),
    { type: 'factBox', attrs: { title: '다리' }, content: [paragraph('[관련 기사 12번]')] },
  ])
})

test('what it draws stays as it is', () => {
  const blocks: NodeJson[] = [paragraph('다리를 점검했다.'), { type: 'figure', attrs: { media } }, { type: 'figure', attrs: { media: null }, content: [{ type: 'text', text: '물안개' }] }, { type: 'attachment', attrs: { name: '점검표.pdf' } }, { type: 'embed', attrs: { url: 'https://youtu.be/abcdefghijk', title: '' } }]
  expect(say(...blocks)).toEqual(blocks)
})
