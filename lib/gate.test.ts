import { expect, it } from 'vitest'
import { gate } from './gate'

it('a gate lets two work at once, in the order in which they came, also after one has failed', async () => {
  const pass = gate(2)
  const began: number[] = []
  let running = 0
  let most = 0
  const work = (index: number) => pass(async () => {
    began.push(index)
    most = Math.max(most, ++running)
    await new Promise((resolve) => setTimeout(resolve, 2))
    running -= 1
    if (index === 1) throw new Error('broken')
    return index
  })
  const results = await Promise.allSettled([0, 1, 2, 3, 4, 5].map(work))
  expect({ most, began, failed: results.filter(({ status }) => status === 'rejected').length }).toEqual({ most: 2, began: [0, 1, 2, 3, 4, 5], failed: 1 })
})
