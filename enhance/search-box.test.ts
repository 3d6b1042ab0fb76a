// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { SearchBox } from './search-box'

beforeAll(() => customElements.define('search-box', SearchBox))

const suggestions = [{ kind: 'tag', text: '대구', path: '/tags/대구' }, { kind: 'headline', text: '대구 골목의 아침', path: '/articles/1/대구' }]
let asked: string[]

beforeEach(() => {
  asked = []
  vi.useFakeTimers()
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(decodeURIComponent(address))
    return { json: async () => ({ suggestions: address.endsWith('none') ? [] : suggestions }) }
  })
})

afterEach(() => {
  vi.useRealTimers()
  document.body.replaceChildren()
})

/** The form as the server prints it, with its script. */
function aField(): HTMLInputElement {
  const box = document.createElement('search-box')
  Object.assign(box.dataset, { name: '추천 검색어', status: '추천 0개', kinds: '{"tag":"태그","headline":"기사"}' })
  const field = document.createElement('input')
  box.append(field)
  document.body.append(box)
  field.focus()
  return field
}

async function type(field: HTMLInputElement, text: string): Promise<void> {
  field.value = text
  field.dispatchEvent(new Event('input', { bubbles: true }))
  await vi.advanceTimersByTimeAsync(200)
}

function press(field: HTMLInputElement, key: string, init: KeyboardEventInit = {}): boolean {
  return field.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true, bubbles: true, ...init }))
}

const options = () => [...document.querySelectorAll('[role=option]')].map((option) => `${option.textContent}${option.getAttribute('aria-selected') === 'true' ? ' ←' : ''}`)
const isOpen = (field: HTMLInputElement) => [field.getAttribute('aria-expanded'), document.querySelector('ul')?.hidden]

describe('the search field', () => {
  test('is a closed combobox before anybody types', () => {
    const field = aField()
    expect([field.getAttribute('role'), ...isOpen(field)]).toEqual(['combobox', 'false', true])
  })

  test('asks once for what was typed in one go, and shows what comes with its kind', async () => {
    const field = aField()
    field.value = '대'
    field.dispatchEvent(new Event('input'))
    await type(field, '대구')
    expect(asked).toEqual(['/api/search/suggest?q=대구'])
    expect(options()).toEqual(['대구태그', '대구 골목의 아침기사'])
    expect([...isOpen(field), document.querySelector('[role=status]')?.textContent]).toEqual(['true', false, '추천 2개'])
  })

  test('chooses with the arrows, around the end and back to what was typed', async () => {
    const field = aField()
    await type(field, '대구')
    const seen = ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp'].map((key) => {
      press(field, key)
      return options().findIndex((option) => option.endsWith('←'))
    })
    expect(seen).toEqual([0, 1, -1, 1])
    expect(field.getAttribute('aria-activedescendant')).toBe(document.querySelectorAll('[role=option]')[1]?.id)
  })

  test('goes to what was chosen with Enter, and leaves Enter to the form where nothing was', async () => {
    const assign = vi.spyOn(window.location, 'assign').mockImplementation(() => undefined)
    const field = aField()
    await type(field, '대구')
    expect(press(field, 'Enter')).toBe(true)
    press(field, 'ArrowDown')
    expect(press(field, 'Enter')).toBe(false)
    expect(assign.mock.calls).toEqual([[encodeURI('/tags/대구')]])
  })

  test('leaves every key to the input method while a syllable is composed', async () => {
    const field = aField()
    await type(field, '대ㄱ')
    for (const init of [{ isComposing: true }, { keyCode: 229 }]) expect(press(field, 'ArrowDown', init)).toBe(true)
    expect(options().filter((option) => option.endsWith('←'))).toEqual([])
  })

  test('closes on Escape, on nothing typed, on nothing found and when the focus leaves', async () => {
    const field = aField()
    for (const close of [() => press(field, 'Escape'), () => type(field, ''), () => type(field, 'none'), () => field.dispatchEvent(new Event('blur'))]) {
      await type(field, '대구')
      expect(isOpen(field)).toEqual(['true', false])
      await close()
      expect(isOpen(field)).toEqual(['false', true])
    }
  })

  test('shows nothing where the server does not answer', async () => {
    vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('no network')))
    const field = aField()
    await type(field, '대구')
    expect(isOpen(field)).toEqual(['false', true])
  })
})
