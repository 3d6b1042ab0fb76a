import { describe, expect, it } from 'vitest'
import { csvLine } from './csv-line'

describe('a line of CSV', () => {
  it('quotes what would break it', () => {
    expect(csvLine(['나루 다리', '그는 "네"라고 했다', '하나, 둘', '두\n줄'])).toBe('나루 다리,"그는 ""네""라고 했다","하나, 둘","두\n줄"\r\n')
  })

  it.each(['=1+1', '+82', '-1', '@이름', '\t=1', ' =HYPERLINK("x")', '＝1'])('leaves no formula: %j', (text) => {
    expect(csvLine([text])).toBe(`"'${text.replaceAll('"', '""')}"\r\n`)
  })
})
