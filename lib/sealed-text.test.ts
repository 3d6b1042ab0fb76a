import { expect, it } from 'vitest'
import { openSealed, sealText } from './sealed-text'

const seal = { secret: '가람신문의 아주 긴 비밀값 하나 서른두 글자 넘게', purpose: 'totp', owner: 'kim' }

it('a sealed text opens for its owner, purpose and secret only, and not when it was changed', () => {
  const sealed = sealText('JBSWY3DPEHPK3PXP', seal)
  expect(sealed).not.toContain('JBSWY3DPEHPK3PXP')
  expect(sealText('JBSWY3DPEHPK3PXP', seal)).not.toBe(sealed)
  expect(openSealed(sealed, seal)).toBe('JBSWY3DPEHPK3PXP')
  const others = [{ ...seal, owner: 'lee' }, { ...seal, purpose: 'mail' }, { ...seal, secret: `${seal.secret}!` }]
  expect(others.map((other) => openSealed(sealed, other))).toEqual([null, null, null])
  const flipped = sealed.replace(/[\w-]([\w-]+)$/, (_all, rest: string) => `${/\.A[\w-]+$/.test(sealed) ? 'B' : 'A'}${rest}`)
  expect([openSealed(flipped, seal), openSealed('', seal), openSealed('v1.a.b.c', seal), openSealed(sealed.replace('v1', 'v2'), seal)]).toEqual([null, null, null, null])
})
