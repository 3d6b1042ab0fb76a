// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { keptTheme, showTheme } from './theme'
import { ThemeSwitch } from './theme-switch'

customElements.define('theme-switch', ThemeSwitch)

/** The element as the server prints it. */
function aSwitch(): HTMLElement {
  const element = document.createElement('theme-switch')
  for (const value of ['auto', 'light', 'dark']) {
    const button = document.createElement('button')
    button.value = value
    button.setAttribute('aria-pressed', String(value === 'auto'))
    element.append(button)
  }
  document.body.append(element)
  return element
}

const press = (element: HTMLElement, value: string) => element.querySelector<HTMLButtonElement>(`[value="${value}"]`)?.click()
const pressed = (element: HTMLElement) => [...element.querySelectorAll('[aria-pressed="true"]')].map((button) => button.getAttribute('value'))
const shown = () => document.documentElement.dataset.theme

beforeEach(() => localStorage.clear())

afterEach(() => {
  document.body.replaceChildren()
  delete document.documentElement.dataset.theme
})

describe('the theme switch', () => {
  test('sets the page in the pressed theme and remembers it', () => {
    const element = aSwitch()
    press(element, 'dark')
    expect({ shown: shown(), kept: keptTheme(), pressed: pressed(element) }).toEqual({ shown: 'dark', kept: 'dark', pressed: ['dark'] })
  })

  test('gives the choice back to the system and forgets its own', () => {
    const element = aSwitch()
    press(element, 'light')
    press(element, 'auto')
    expect({ shown: shown(), kept: keptTheme(), pressed: pressed(element) }).toEqual({ shown: undefined, kept: 'auto', pressed: ['auto'] })
    expect(localStorage.length).toBe(0)
  })

  test('begins with what the page was set in before the first paint', () => {
    showTheme('dark')
    expect(pressed(aSwitch())).toEqual(['dark'])
  })

  test('all switches of a page show the same choice', () => {
    const [one, other] = [aSwitch(), aSwitch()]
    press(one, 'light')
    expect([pressed(one), pressed(other)]).toEqual([['light'], ['light']])
  })

  test('follows a choice made in another tab', () => {
    const element = aSwitch()
    localStorage.setItem('ilbo-theme', 'dark')
    window.dispatchEvent(new Event('storage'))
    expect({ shown: shown(), pressed: pressed(element) }).toEqual({ shown: 'dark', pressed: ['dark'] })
  })

  test('works for this page where the browser keeps nothing', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError')
    })
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError')
    })
    const element = aSwitch()
    press(element, 'dark')
    expect({ shown: shown(), pressed: pressed(element) }).toEqual({ shown: 'dark', pressed: ['dark'] })
  })

  test('takes nothing else for a theme', () => {
    localStorage.setItem('ilbo-theme', 'purple')
    expect(keptTheme()).toBe('auto')
  })

  test('a switch that was taken out of the page listens no more', () => {
    const element = aSwitch()
    element.remove()
    press(element, 'dark')
    expect(shown()).toBeUndefined()
  })
})
