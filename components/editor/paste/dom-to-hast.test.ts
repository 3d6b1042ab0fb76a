// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest'
import { clipboards, describePaste, readFixture } from '@/tests/support/paste-fixtures'
import { htmlToHast } from './dom-to-hast'

describe('htmlToHast', () => {
  test.each(clipboards)('gives the normaliser the same tree as the parser of the server: %s', (name) => {
    expect(describePaste(htmlToHast(readFixture(`${name}.html`)))).toBe(readFixture(`${name}.txt`))
  })

  test('hands no style to the browser, and every style to the normaliser', () => {
    const parse = vi.spyOn(DOMParser.prototype, 'parseFromString')
    const html = `<style>p.MsoTitle{color:red}</style><p class="MsoTitle"style='font-family:"바탕";color:red' title=" style=x" data-style="y">style="글" <b STYLE='color:blue'>나</b></p>`
    expect(describePaste(htmlToHast(html))).toContain('heading(level=2): [tone=red=#ff0000|style="글" ][tone=blue=#0000ff|나]')
    expect(parse.mock.calls[0]?.[0]).toBe(
      `<script type="text/pasted-style">p.MsoTitle{color:red}</script><p class="MsoTitle"data-pasted-style='font-family:"바탕";color:red' title=" style=x" data-style="y">style="글" <b data-pasted-style='color:blue'>나</b></p>`,
    )
  })
})
