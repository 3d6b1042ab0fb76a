// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import { followThemeColour } from './theme-colour'

afterEach(() => {
  document.head.replaceChildren()
  delete document.documentElement.dataset.theme
})

test('the browser’s bars take the ground of the chosen theme', async () => {
  const meta = document.createElement('meta')
  meta.name = 'theme-color'
  meta.content = '#ffffff'
  const style = document.createElement('style')
  style.textContent = ":root { --paper: #ffffff } [data-theme='dark'] { --paper: #121417 }"
  document.head.append(meta, style)
  followThemeColour()
  expect(meta.content).toBe('#ffffff')
  document.documentElement.dataset.theme = 'dark'
  await vi.waitFor(() => expect(meta.content).toBe('#121417'))
})
