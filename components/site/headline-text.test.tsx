import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { HeadlineText, headlineText } from './headline-text'

test('only breaking news is red', () => {
  expect(renderToStaticMarkup(<HeadlineText article={{ label: 'breaking', headline: '호우경보' }} />)).toBe('<span class="text-alarm">[속보]</span> 호우경보')
  expect(renderToStaticMarkup(<HeadlineText article={{ label: 'exclusive', headline: '협약' }} />)).toBe('<span class="text-accent">[단독]</span> 협약')
})

test('machines read the label as readers do', () => {
  expect(headlineText({ label: 'correction', headline: '협약' })).toBe('[정정] 협약')
  expect(headlineText({ label: null, headline: '협약' })).toBe('협약')
})
