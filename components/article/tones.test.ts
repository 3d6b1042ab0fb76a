import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { tonesCss } from '@/domain/tones/palette'

test('the tones in CSS are the tones of the palette', () => {
  const css = readFileSync(new URL('./tones.css', import.meta.url), 'utf8')
  expect(css).toBe(tonesCss())
})
