import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { accentGrounds, accentSheet, checkAccent } from './accent'
import { accentSheetPath, usualLook } from './look'

describe('the paper’s accent', () => {
  it('is safe when links can be read on paper and on bands, and words on it', () => {
    expect(checkAccent('#1a5490', 'light')).toMatchObject({ isSafe: true, onAccent: '#ffffff', nearest: '#1a5490' })
    expect(checkAccent('#93C5FD', 'dark')).toMatchObject({ accent: '#93c5fd', isSafe: true, onAccent: '#0b1a2b' })
    expect(checkAccent('#1a5490', 'dark')).toMatchObject({ isSafe: false })
    expect([checkAccent('red', 'light'), checkAccent('#12', 'light'), checkAccent('#1a549080', 'light')]).toEqual([null, null, null])
  })

  it('that cannot be read is offered the nearest that can, which is no further than it must be', () => {
    for (const [colour, theme] of [['#ffcc00', 'light'], ['#ee2323', 'light'], ['#000000', 'dark'], ['#ffffff', 'light'], ['#0b5d3b', 'dark'], ['#777777', 'light'], ['#4400aa', 'dark']] as const) {
      const check = checkAccent(colour, theme)
      const offered = checkAccent(check?.nearest ?? '', theme)
      expect([colour, check?.isSafe, offered?.isSafe]).toEqual([colour, false, true])
      expect(offered?.contrast).toBeLessThan(5.6)
    }
  })

  it('is put into a style sheet whose name says it all, and into none while it is the usual one', () => {
    expect(accentSheetPath(usualLook)).toBeNull()
    expect(accentSheetPath({ accent: '#0b5d3b', accentDark: '#7fd1ae' })).toBe('/theme/0b5d3b-7fd1ae.css')
    expect(accentSheet('#0b5d3b', '#7fd1ae')).toContain(':root:root{--accent:#0b5d3b;--on-accent:#ffffff}')
    expect([accentSheet('#0b5d3b;}', '#7fd1ae'), accentSheet('', '#7fd1ae')]).toEqual([null, null])
  })

  it('is judged on the grounds that the tokens have', () => {
    const tokens = readFileSync('components/ui/tokens.css', 'utf8')
    const [light = '', dark = ''] = [tokens.split('@media')[0], tokens.split("[data-theme='dark'] {")[1]?.split('}')[0]]
    const of = (block: string) => [/--paper: (#\w+)/, /--paper-2: (#\w+)/, /--accent: (#\w+)/].map((token) => token.exec(block)?.[1])
    expect(of(light)).toEqual([...accentGrounds.light, usualLook.accent])
    expect(of(dark)).toEqual([...accentGrounds.dark, usualLook.accentDark])
  })
})
