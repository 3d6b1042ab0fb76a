// @vitest-environment happy-dom
import { Editor } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { NodeJson } from '@/domain/document/types'
import { validateDocument } from '@/domain/document/validate'
import { messagesIn } from '@/messages'
import { editorExtensions } from '../editor-extensions'
import { offerInserts } from '../inserts/open-insert'
import { PictureShelf } from '../picture-shelf'
import { figureOf, galleryAt, itemOf, itemsOf, moved } from './gallery-items'

const [river, bridge] = ['0b8f6c1e-6c0a-4a55-9f7c-2f6f1f0a1b2d', '5d0a3a86-0c55-4d0f-8f52-6f3a0b7c9e11']
const caption: NodeJson[] = [{ type: 'text', text: '안개 낀 ' }, { type: 'text', text: '가람천', marks: [{ type: 'bold' }] }]
const figures: NodeJson[] = [
  { type: 'figure', attrs: { media: river, alt: '안개', credit: '배도윤 기자', focal: { x: 0.5, y: 0.25 }, width: 'wide' }, content: caption },
  { type: 'figure', attrs: { media: bridge, decorative: true } },
]
let present: Editor | undefined

const open = () => {
  const element = document.body.appendChild(document.createElement('div'))
  const opened = new Editor({
    element, injectCSS: false, extensions: editorExtensions({ pictures: new PictureShelf(), sentences: null, boxes: messagesIn('ko').editor.boxes }),
    content: { type: 'doc', content: [{ type: 'paragraph' }, { type: 'gallery', content: figures }, { type: 'paragraph' }] },
  })
  present = opened
  return { element, editor: opened }
}
afterEach(() => {
  present?.destroy()
  present = undefined
  document.body.replaceChildren()
})

describe('a gallery', () => {
  test('is found from its captions and when it is selected, and nowhere else', () => {
    const { editor } = open()
    const at = (position: number) => {
      editor.commands.setTextSelection(position)
      return galleryAt(editor.state)?.at ?? null
    }
    expect([at(1), at(5), at(editor.state.doc.content.size - 1)]).toEqual([null, 2, null])
    editor.view.dispatch(editor.state.tr.setSelection(NodeSelection.create(editor.state.doc, 2)))
    expect(galleryAt(editor.state)?.node.childCount).toBe(2)
  })

  test('goes through the form unchanged where nothing is changed: formatting, focus and width stay', () => {
    const { editor } = open()
    const gallery = editor.state.doc.child(1)
    expect(itemsOf(gallery).map(figureOf).map((figure) => editor.schema.nodeFromJSON(figure).toJSON())).toEqual(gallery.toJSON().content)
  })

  test('takes other words and another order, and can be saved', () => {
    const { editor } = open()
    const [first, second] = itemsOf(editor.state.doc.child(1))
    if (!first || !second) throw new Error('the gallery has two pictures')
    const changed = moved([{ ...first, caption: ' 맑은 가람천 '.normalize('NFD'), credit: '한서윤' }, second], 0, 1).map(figureOf)
    expect(changed).toMatchObject([
      { attrs: { media: bridge, decorative: true }, content: [] },
      { attrs: { media: river, credit: '한서윤', width: 'wide' }, content: [{ type: 'text', text: '맑은 가람천' }] },
    ])
    expect(validateDocument({ type: 'doc', content: [{ type: 'gallery', content: changed }] })).toMatchObject({ ok: true })
  })

  test('a picture of the library brings the words that the library has', () => {
    const picture = { src: '/media/x.jpg', width: 3, height: 2, alt: '다리', caption: '가람교', credit: '배도윤 기자' }
    expect(figureOf(itemOf({ mediaId: bridge, picture: picture as never }))).toEqual({
      type: 'figure', attrs: { media: bridge, alt: '다리', decorative: false, credit: '배도윤 기자' }, content: [{ type: 'text', text: '가람교' }],
    })
  })

  test('has a button that selects it and asks for its form', () => {
    const { element, editor } = open()
    const asked = vi.fn()
    offerInserts(editor, (kind) => asked(kind, galleryAt(editor.state)?.at))
    const button = element.querySelector<HTMLButtonElement>('.gallery-edit')
    expect(button?.textContent).toBe('사진 묶음 고치기 (2장)')
    button?.click()
    expect(asked.mock.calls).toEqual([['gallery', 2]])
    expect(element.querySelectorAll('.gallery.gallery-2 > figure')).toHaveLength(2)
  })
})

test('moving takes one out and puts it in where it shall stand', () => {
  expect([moved(['가', '나', '다'], 0, 2), moved(['가', '나', '다'], 2, 0), moved(['가', '나', '다'], 1, 1)]).toEqual([['나', '다', '가'], ['다', '가', '나'], ['가', '나', '다']])
})
