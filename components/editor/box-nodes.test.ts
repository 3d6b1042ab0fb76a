// @vitest-environment happy-dom
import { Editor } from '@tiptap/core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { messagesIn } from '@/messages'
import { editorExtensions } from './editor-extensions'
import { PictureShelf } from './picture-shelf'

const boxes = messagesIn('ko').editor.boxes
const words = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })
let editor: Editor

const open = (...content: object[]) => {
  const element = document.body.appendChild(document.createElement('div'))
  editor = new Editor({ element, extensions: editorExtensions({ pictures: new PictureShelf(), sentences: null, boxes }), content: { type: 'doc', content: [...content, { type: 'paragraph' }] }, injectCSS: false })
  return element
}

function type(field: HTMLInputElement | HTMLSelectElement | null, value: string, event: 'input' | 'change' = 'input') {
  if (!field) throw new Error('no field')
  field.value = value
  field.dispatchEvent(new Event(event, { bubbles: true }))
}

const attrs = () => editor.getJSON().content[0]?.attrs

beforeEach(() => document.body.replaceChildren())
afterEach(() => editor.destroy())

describe('a box in the editor', () => {
  test('takes the source of a pull quote from the field below its words', () => {
    const box = open({ type: 'pullQuote', attrs: { source: '한유진' }, content: [{ type: 'text', text: '집이 먼저다' }] }).querySelector('.pull-quote')
    expect([...(box?.children ?? [])].map(({ tagName, className }) => className || tagName)).toEqual(['BLOCKQUOTE', 'box-fields'])
    expect(box?.querySelector('blockquote > p')?.textContent).toBe('집이 먼저다')
    type(box?.querySelector('input') ?? null, '한유진 센터장')
    expect(attrs()).toEqual({ source: '한유진 센터장' })
  })

  test('asks for the kind and the day of a correction, and takes the day back', () => {
    const box = open({ type: 'correctionNote', content: [words('알려 왔다')] })
    type(box.querySelector('select'), 'rebuttal', 'change')
    type(box.querySelector('input'), '2026-11-21', 'change')
    expect(attrs()).toEqual({ kind: 'rebuttal', date: '2026-11-21' })
    expect([...(box.querySelector('select')?.options ?? [])].map(({ text }) => text)).toEqual(['정정', '반론', '추후보도'])
    type(box.querySelector('input'), '', 'change')
    expect(attrs()).toEqual({ kind: 'rebuttal', date: null })
  })

  test('shows whose video it is and where, and never a frame of theirs', () => {
    const box = open({ type: 'embed', attrs: { provider: 'naver-tv', url: 'https://tv.naver.com/v/12345', title: '' } }).querySelector('.embed')
    expect(box?.querySelector('span')?.textContent).toBe('네이버TV · https://tv.naver.com/v/12345')
    expect(document.querySelectorAll('iframe, script, img[src*="naver"]')).toHaveLength(0)
  })

  test('names the article and the file that a card stands for', () => {
    const box = open({ type: 'relatedArticle', attrs: { number: 12 } }, { type: 'attachment', attrs: { media: '0b8f6c1e-6c0a-4a55-9f7c-2f6f1f0a1b2d', name: '자료.hwp', bytes: 312_000, mime: '' } })
    expect(box.querySelector('.related-article')?.textContent).toBe('관련 기사 12번')
    expect(box.querySelector<HTMLInputElement>('.attachment input')?.value).toBe('자료.hwp')
  })

  test('gives a table its caption without touching its cells', () => {
    const row = { type: 'tableRow', content: [{ type: 'tableCell', content: [words('봄')] }] }
    const box = open({ type: 'table', content: [row] }).querySelector('.table-scroll')
    type(box?.querySelector('input') ?? null, '표 1. 봉사자')
    expect(attrs()).toEqual({ caption: '표 1. 봉사자' })
    expect(box?.querySelector('table > tbody > tr > td')?.textContent).toBe('봄')
    expect(box?.classList.contains('has-caption')).toBe(true)
  })

  test('cannot be changed while the article may only be read', () => {
    const box = open({ type: 'factBox', attrs: { title: '고용률' }, content: [words('비율')] })
    editor.setEditable(false)
    editor.commands.setContent({ type: 'doc', content: [{ type: 'factBox', attrs: { title: '실업률' }, content: [words('비율')] }] })
    expect([...box.querySelectorAll<HTMLInputElement>('.box-fields input')].map(({ value, disabled }) => ({ value, disabled }))).toEqual([{ value: '실업률', disabled: true }])
  })
})

describe('foreign HTML', () => {
  test('gives a table its caption, once', () => {
    open()
    editor.commands.setContent('<table><caption>표 1. 봉사자</caption><tr><td>봄</td></tr></table>')
    expect(editor.getJSON().content[0]).toMatchObject({ type: 'table', attrs: { caption: '표 1. 봉사자' }, content: [{ content: [{ content: [{ content: [{ text: '봄' }] }] }] }] })
    expect(editor.getText().match(/표 1/g)).toBeNull()
  })

  test('makes no embed of an address that none of the providers has', () => {
    open()
    editor.commands.setContent('<div data-node="embed" data-url="https://evil.example/embed/x">글</div><div data-node="relatedArticle" data-number="-1"></div>')
    expect(JSON.stringify(editor.getJSON())).not.toMatch(/embed|relatedArticle/)
  })
})
