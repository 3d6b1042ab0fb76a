// @vitest-environment happy-dom
import { Editor } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { messagesIn } from '@/messages'
import { editorExtensions } from './editor-extensions'
import { PictureShelf } from './picture-shelf'

const sentences = messagesIn('ko').editor.figure
const media = '0b8f6c1e-6c0a-4a55-9f7c-2f6f1f0a1b2c'
const picture = { src: '/media/ab/창구.webp', width: 1200, height: 800, blur: null, alt: '고용센터 창구', caption: '', credit: '' }
let editor: Editor

const open = (attrs: object) => {
  const element = document.body.appendChild(document.createElement('div'))
  const content = { type: 'doc', content: [{ type: 'figure', attrs, content: [{ type: 'text', text: '상담 창구' }] }, { type: 'paragraph' }] }
  editor = new Editor({ element, extensions: editorExtensions({ pictures: new PictureShelf({ [media]: picture }), sentences }), content, injectCSS: false })
  return element
}

beforeEach(() => document.body.replaceChildren())
afterEach(() => editor.destroy())

describe('a figure in the editor', () => {
  test('shows its picture with the alternative text', () => {
    const image = open({ media, alt: '' }).querySelector('img')
    expect({ src: image?.getAttribute('src'), alt: image?.alt }).toEqual({ src: '/media/ab/창구.webp', alt: '고용센터 창구' })
  })

  test('asks for a picture that an import could not bring and says where it was', () => {
    const figure = open({ missing: 'https://example.kr/옛사진.jpg' }).querySelector('figure')
    expect(figure?.querySelector('img')).toBeNull()
    expect(figure?.querySelector('.figure-missing')?.textContent).toBe('사진을 다시 올려 주세요원래 주소: https://example.kr/옛사진.jpg')
  })

  test('keeps its caption where words are written, and takes alternative text from the field below', () => {
    const element = open({ media })
    expect(element.querySelector('figcaption')?.textContent).toBe('상담 창구')
    const field = element.querySelector<HTMLInputElement>('.figure-details input')
    if (!field) throw new Error('no field')
    field.value = '상담을 기다리는 사람들'
    field.dispatchEvent(new Event('input', { bubbles: true }))
    expect(editor.getJSON().content[0]?.attrs?.alt).toBe('상담을 기다리는 사람들')
  })

  test('a key typed while the picture is selected goes into the caption instead of replacing the picture', () => {
    open({ media })
    editor.view.dispatch(editor.state.tr.setSelection(NodeSelection.create(editor.state.doc, 0)))
    editor.view.dom.dispatchEvent(new KeyboardEvent('keydown', { key: 'Process', code: 'KeyR', keyCode: 229, bubbles: true }))
    expect(editor.state.selection.toJSON()).toEqual({ type: 'text', anchor: 6, head: 6 })
  })
})
