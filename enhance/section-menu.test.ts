// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { closeMenusAsExpected } from './section-menu'

beforeAll(closeMenusAsExpected)
afterEach(() => document.body.replaceChildren())

/** An open menu, its button, and something beside it. */
function anOpenMenu() {
  const menu = document.createElement('details')
  menu.dataset.menu = ''
  const button = document.createElement('summary')
  button.tabIndex = 0
  const link = document.createElement('a')
  link.href = '/sections/economy'
  menu.append(button, link)
  menu.open = true
  const elsewhere = document.createElement('main')
  document.body.append(menu, elsewhere)
  return { menu, button, link, elsewhere }
}

const escape = () => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))

describe('an open menu', () => {
  test('closes by Escape and gives the focus back to its button', () => {
    const { menu, button, link } = anOpenMenu()
    link.focus()
    escape()
    expect({ open: menu.open, focus: document.activeElement === button }).toEqual({ open: false, focus: true })
  })

  test('leaves the focus where it is when that is not in the menu', () => {
    const { menu, elsewhere } = anOpenMenu()
    elsewhere.tabIndex = -1
    elsewhere.focus()
    escape()
    expect({ open: menu.open, focus: document.activeElement === elsewhere }).toEqual({ open: false, focus: true })
  })

  test('closes by a press elsewhere and stays open for one inside', () => {
    const { menu, link, elsewhere } = anOpenMenu()
    link.addEventListener('click', (event) => event.preventDefault())
    link.click()
    expect(menu.open).toBe(true)
    elsewhere.click()
    expect(menu.open).toBe(false)
  })

  test('other keys leave it open', () => {
    const { menu } = anOpenMenu()
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab' }))
    expect(menu.open).toBe(true)
  })
})
