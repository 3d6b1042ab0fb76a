import { describe, expect, it } from 'vitest'
import { stepsOf } from '@/tests/support/two-set'
import { type Suggestion, complete, completionOf } from './complete'

const names: Suggestion[] = [
  { kind: 'headline', text: '가람시 대구탕 골목의 아침', path: '/articles/1/a' },
  { kind: 'tag', text: '대구', path: '/tags/대구' },
  { kind: 'tag', text: '대기오염', path: '/tags/대기오염' },
  { kind: 'contributor', text: '강다온', path: '/contributors/강다온' },
  { kind: 'section', text: '사회', path: '/sections/society' },
]
const completions = names.map((name, place) => completionOf(name, -place))
const found = (typed: string) => complete(typed, completions).map(({ text }) => text)

describe('suggestions while typing', () => {
  it('hold 대구 at every key of 대구 that says more than one letter', () => {
    const typed = stepsOf('대구').map(({ finished, composing }, place, steps) => steps.slice(0, place).map((step) => step.finished).join('') + finished + composing)
    expect(typed).toEqual(['ㄷ', '대', '댁', '대구'])
    for (const text of typed.slice(1)) expect([text, found(text)]).toEqual([text, expect.arrayContaining(['대구'])])
    expect(found('대ㄱ')).toEqual(['대구', '대기오염', '가람시 대구탕 골목의 아침'])
  })

  it.each([['ㄷㄱ', '대구'], ['ㄱㄷㅇ', '강다온'], ['사', '사회'], ['대구'.normalize('NFD'), '대구']])('for %s begin with %s', (typed, first) => {
    expect(found(typed)[0]).toBe(first)
  })

  it('are none for nothing', () => {
    expect([found(''), found('  '), found('쀍')]).toEqual([[], [], []])
  })
})
