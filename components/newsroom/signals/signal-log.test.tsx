import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { en } from '@/messages/en'
import { ko } from '@/messages/ko'
import { SignalLog } from './signal-log'

const line = { id: 1, endpoint: 'https://searchadvisor.naver.com/indexnow', address: 'https://garam.example/articles/7/%EB%B0%B0%EC%B6%94', createdAt: new Date('2026-11-21T05:00:00Z'), tryAt: new Date('2026-11-21T05:01:00Z'), attempts: 2 }
const textOf = (markup: string) => markup.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

it('what was refused says what to do, what waits says when it goes again, and addresses are shown as people write them', () => {
  const lines = [{ ...line, state: 'given-up' as const, answer: 'key-unknown' as const, status: 403 }, { ...line, id: 2, state: 'waiting' as const, answer: 'busy' as const, status: 429 }]
  const [korean, english] = [ko, en].map(({ signals }) => textOf(renderToStaticMarkup(<SignalLog lines={lines} words={signals} />)))
  for (const part of ['2026.11.21 14:00:00', '알리지 못함', 'searchadvisor.naver.com', '응답 403', '배추', ko.signals.answers['key-unknown'], '2번 해 봄, 14:01:00에 다시']) expect(korean).toContain(part)
  for (const part of ['Not delivered', 'status 429', en.signals.answers.busy, 'tried 2 times, again at 14:01:00']) expect(english).toContain(part)
})

it('an empty log says how it fills', () => {
  expect(renderToStaticMarkup(<SignalLog lines={[]} words={ko.signals} />)).toContain(ko.signals.empty)
})
