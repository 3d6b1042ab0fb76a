import { describe, expect, it, test } from 'vitest'
import { base32, fromBase32 } from './base32'
import { findTotpStep, totpAddress, totpCode, totpStep } from './totp'

const key = Buffer.from('12345678901234567890')

describe('a one-time code', () => {
  // RFC 6238, appendix B, the column of SHA-1.
  test.each([
    [59, '94287082'],
    [1_111_111_109, '07081804'],
    [1_111_111_111, '14050471'],
    [1_234_567_890, '89005924'],
    [2_000_000_000, '69279037'],
    [20_000_000_000, '65353130'],
  ])('at second %i is %s', (second, code) => {
    expect(totpCode(key, totpStep(new Date(second * 1000)), 8)).toBe(code)
  })

  it('is taken half a minute early and late, and no longer', () => {
    const now = new Date('2026-11-22T01:15:10Z')
    const step = totpStep(now)
    expect([-2, -1, 0, 1, 2].map((away) => findTotpStep(key, totpCode(key, step + away), now))).toEqual([null, step - 1, step, step + 1, null])
    expect(['', '12345', '1234567', 'abcdef', '１２３４５６'].map((code) => findTotpStep(key, code, now))).toEqual([null, null, null, null, null])
  })
})

describe('a key for an authenticator', () => {
  // RFC 4648, 10.
  test.each([['', ''], ['f', 'MY'], ['fo', 'MZXQ'], ['foo', 'MZXW6'], ['foob', 'MZXW6YQ'], ['fooba', 'MZXW6YTB'], ['foobar', 'MZXW6YTBOI']])('%j in Base32 is %j, and back', (text, written) => {
    expect(base32(Buffer.from(text))).toBe(written)
    expect(fromBase32(written.toLowerCase().replace(/(.{4})/g, '$1 '))?.toString()).toBe(text)
  })

  it('is refused with a sign that Base32 does not have', () => {
    expect(fromBase32('MZX1')).toBeNull()
  })

  it('is read from an address that names the paper and the account', () => {
    expect(totpAddress({ issuer: '가람신문', account: 'kim@example.kr', key: 'MZXW6YTB' })).toBe('otpauth://totp/%EA%B0%80%EB%9E%8C%EC%8B%A0%EB%AC%B8:kim%40example.kr?secret=MZXW6YTB&issuer=%EA%B0%80%EB%9E%8C%EC%8B%A0%EB%AC%B8')
  })
})
