import { expect, test } from 'vitest'
import { drawInTurn } from './draw-in-turn'

test('one card is drawn at a time, two dozen wait, and whoever comes then is told to come later', async () => {
  let [running, most, drawn] = [0, 0, 0]
  const draw = async () => {
    running += 1
    most = Math.max(most, running)
    await Promise.resolve()
    running -= 1
    drawn += 1
    return 'card' as const
  }
  const answers = await Promise.all(Array.from({ length: 30 }, () => drawInTurn(draw)))
  expect([most, drawn, answers.filter((answer) => answer === 'busy').length]).toEqual([1, 24, 6])
  expect(await drawInTurn(draw)).toBe('card')
})
