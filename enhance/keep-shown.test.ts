// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { keepShown } from './keep-shown'

test('a part that came near stays laid out, one that is only skipped again is left alone', () => {
  keepShown()
  const [near, far] = [document.createElement('section'), document.createElement('footer')]
  document.body.append(near, far)
  const tell = (part: Element, skipped: boolean) => part.dispatchEvent(Object.assign(new Event('contentvisibilityautostatechange', { bubbles: true }), { skipped }))
  tell(near, false)
  tell(far, true)
  expect([near, far].map(({ style }) => style.getPropertyValue('content-visibility'))).toEqual(['visible', ''])
})
