// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import { followThemeColour } from './theme-colour'

afterEach(() => {
  document.head.replaceChildren()
  delete document.documentElement.dataset.theme
})

const colours = () => [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')].map(({ content }) => content)

test('the browser’s bars take the ground of the chosen theme, and the system’s again without one', async () => {
  const meta = document.createElement('meta')
  meta.name = 'theme-color'
  meta.content = '#ffffff'
  const style = document.createElement('style')
  style.textContent = ":root { --paper: #ffffff } [data-theme='dark'] { --paper: #121417 }"
  document.head.append(meta, style)
  followThemeColour()
  expect(colours()).toEqual(['#ffffff'])
  document.documentElement.dataset.theme = 'dark'
  await vi.waitFor(() => expect(colours()).toEqual(['#121417', '#ffffff']))
  delete document.documentElement.dataset.theme
  await vi.waitFor(() => expect(colours()).toEqual(['#ffffff']))
})
