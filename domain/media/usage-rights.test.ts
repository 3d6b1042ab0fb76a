import { describe, expect, it } from 'vitest'
import { rightsState } from './usage-rights'

describe('rights to show a picture', () => {
  it.each([
    [null, 'open'],
    ['2026-11-21', 'expired'],
    ['2026-11-22', 'expiring'],
    ['2026-12-22', 'expiring'],
    ['2026-12-23', 'open'],
  ])('until %s are %s on 22 November 2026', (until, state) => expect(rightsState(until, '2026-11-22')).toBe(state))
})
