import { encode } from 'uqr'
import { describe, expect, it } from 'vitest'
import { qrPath } from './qr-path'

describe('a QR code as a path', () => {
  it('has every dark square once and nothing else, and is quiet around', () => {
    const text = 'otpauth://totp/%EA%B0%80%EB%9E%8C%EC%8B%A0%EB%AC%B8:kim%40example.kr?secret=GEZDGNBVGY3TQOJQ&issuer=%EA%B0%80%EB%9E%8C%EC%8B%A0%EB%AC%B8'
    const { size, path } = qrPath(text)
    const drawn = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)]
    expect(drawn.map(([run]) => run).join('')).toBe(path)
    const squares = drawn.flatMap(([, x, y, width]) => Array.from({ length: Number(width) }, (_, at) => `${Number(x) + at},${y}`))
    const { data } = encode(text, { ecc: 'M', border: 4 })
    expect(squares).toEqual(data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`${x},${y}`] : []))))
    expect(squares.every((square) => square.split(',').every((at) => Number(at) >= 4 && Number(at) < size - 4))).toBe(true)
  })
})
