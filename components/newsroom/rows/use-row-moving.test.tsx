// @vitest-environment happy-dom
import { act, useState } from 'react'
import { type Root, createRoot } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { rows } from '@/messages/ko/rows'
import { placed } from './placed'
import { RowHandle, RowHere, rowClass } from './row-handle.client'
import { useRowMoving } from './use-row-moving'

let root: Root
let said: string[]
let moves: [string, number][]

function Sections() {
  const [ids, setIds] = useState<readonly string[]>(['정치', '경제', '사회', '문화'])
  const moving = useRowMoving({
    ids, words: rows, nameOf: rows.kinds.section, say: (sentence) => said.push(sentence),
    onMove: (id, to) => {
      moves.push([id, to])
      setIds(placed(ids, id, to))
    },
  })
  return (
    <ul>
      {moving.order.map((id) => (
        <li key={id} {...moving.drag.zone(id)} className={rowClass(id, moving)}>
          <RowHandle id={id} moving={moving} helpId="help" />
          <RowHere id={id} moving={moving} />
          <button type="button" data-up={id} disabled={moving.order[0] === id} onClick={({ currentTarget }) => moving.moveTo(id, ids.indexOf(id) - 1, currentTarget)}>위로</button>
        </li>
      ))}
    </ul>
  )
}

const find = (selector: string) => document.querySelector<HTMLElement>(selector) ?? expect.fail(`no ${selector}`)
const row = (id: string) => find(`[data-row="${id}"]`)
const handle = (id: string) => find(`#row-handle-${id}`)
const order = () => [...document.querySelectorAll('[data-row]')].map((one) => one.getAttribute('data-row'))
const press = (key: string, more: KeyboardEventInit = {}) => act(() => document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more })))
const click = (element: HTMLElement) => act(() => element.click())
const focused = () => document.activeElement?.id

/** What dragging fires, at the upper or lower half of a row 40 px high. */
function drag(type: string, on: HTMLElement, half: 'upper' | 'lower' = 'upper') {
  on.getBoundingClientRect = () => ({ top: 100, height: 40 }) as DOMRect
  const event = new MouseEvent(type, { bubbles: true, cancelable: true, clientY: half === 'upper' ? 105 : 135 })
  Object.assign(event, { dataTransfer: { setData: vi.fn(), setDragImage: vi.fn(), effectAllowed: '' } })
  act(() => void on.dispatchEvent(event))
  return event
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  said = []
  moves = []
  document.body.innerHTML = '<div id="root"></div>'
  root = createRoot(find('#root'))
  act(() => root.render(<Sections />))
})
afterEach(() => {
  act(() => root.unmount())
  vi.unstubAllGlobals()
})

describe('a row of a list', () => {
  it('is picked up, led by arrow keys and let go, once, with the focus on its handle and every step told', () => {
    handle('사회').focus()
    click(handle('사회'))
    press('ArrowUp')
    press('Home')
    press('ArrowUp')
    expect(order()).toEqual(['사회', '정치', '경제', '문화'])
    expect(moves).toEqual([])
    expect(handle('사회').getAttribute('aria-pressed')).toBe('true')
    click(handle('사회'))
    expect(moves).toEqual([['사회', 0]])
    expect(focused()).toBe('row-handle-사회')
    expect(said).toEqual([
      '사회 섹션을 들었습니다. 지금 4개 가운데 3번째입니다. 화살표 키로 옮기고 Space 키로 놓으세요.', '4개 가운데 2번째로 옮겼습니다.', '4개 가운데 1번째로 옮겼습니다.', '더 갈 곳이 없습니다.', '사회 섹션을 1번째에 내려놓았습니다.',
    ])
    expect(handle('사회').getAttribute('aria-label')).toBe('사회 섹션 옮기기, 4개 가운데 1번째')
  })

  it('is put back by Escape, and keys of a Korean composition do nothing', () => {
    handle('정치').focus()
    click(handle('정치'))
    press('End')
    press('ArrowUp', { isComposing: true })
    expect(order()).toEqual(['경제', '사회', '문화', '정치'])
    press('Escape')
    expect([order(), moves, focused()]).toEqual([['정치', '경제', '사회', '문화'], [], 'row-handle-정치'])
    expect(said.at(-1)).toBe('정치 섹션을 제자리에 두었습니다.')
    press('ArrowDown')
    expect(order()).toEqual(['정치', '경제', '사회', '문화'])
  })

  it('goes where somebody points while it is held', () => {
    click(handle('문화'))
    click(find('[aria-label="2번째로 옮기기"]'))
    expect([order(), moves, focused()]).toEqual([['정치', '문화', '경제', '사회'], [['문화', 1]], 'row-handle-문화'])
    expect(document.querySelector('[aria-label$="번째로 옮기기"]')).toBeNull()
  })

  it('moved by a button leaves the focus on it while it can be pressed again, then on the handle', () => {
    const up = find('[data-up="사회"]')
    click(up)
    expect(document.activeElement).toBe(up)
    click(up)
    expect([order(), focused()]).toEqual([['사회', '정치', '경제', '문화'], 'row-handle-사회'])
  })

  it('is dragged to before or after another, with a line where it would come to stand, and nowhere when it is let go outside', () => {
    drag('dragstart', handle('정치'))
    expect(drag('dragover', row('사회'), 'lower').defaultPrevented).toBe(true)
    expect([row('사회').className, row('정치').className]).toEqual([expect.stringContaining('bottom-'), expect.stringContaining('opacity')])
    // The last place that was hovered may not be drawn when it is let go.
    drag('drop', row('문화'))
    drag('dragend', handle('정치'))
    expect([order(), moves, focused()]).toEqual([['경제', '사회', '정치', '문화'], [['정치', 2]], 'row-handle-정치'])

    drag('dragstart', handle('문화'))
    drag('dragover', row('정치'), 'lower')
    expect(row('정치').className).not.toContain('bottom-')
    drag('dragover', row('경제'))
    expect(row('경제').className).toContain('top-')
    drag('dragend', handle('문화'))
    expect([moves.length, row('경제').className.includes('top-')]).toEqual([1, false])
    expect(drag('dragover', row('경제')).defaultPrevented).toBe(false)
  })
})
