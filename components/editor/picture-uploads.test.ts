// @vitest-environment happy-dom
import { Editor } from '@tiptap/core'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Picture } from '@/domain/articles/article'
import { validateDocument } from '@/domain/document/validate'
import type { Problem } from '@/domain/problems'
import { messagesIn } from '@/messages'
import { bodyJson } from './body-document'
import { editorExtensions } from './editor-extensions'
import { PictureShelf } from './picture-shelf'
import { uploadInto } from './picture-uploads'
import type { SentPicture } from './send-picture'
import { UploadQueue } from './upload-queue'

const messages = messagesIn('ko')
const ids = { first: '0b8f6c1e-6c0a-4a55-9f7c-2f6f1f0a1b01', second: '0b8f6c1e-6c0a-4a55-9f7c-2f6f1f0a1b02', third: '0b8f6c1e-6c0a-4a55-9f7c-2f6f1f0a1b03' }
const picture: Picture = { src: '/media/ab/눈.webp', width: 3, height: 2, blur: null, alt: '', caption: '', credit: '' }
const settle = () => new Promise((resolve) => setTimeout(resolve, 0))

let editor: Editor
let answers: Map<string, (sent: SentPicture) => void>
let uploads: { queue: UploadQueue; shelf: PictureShelf }

beforeEach(() => {
  document.body.replaceChildren()
  answers = new Map()
  uploads = { queue: new UploadQueue(({ name }) => new Promise((resolve) => answers.set(name, resolve))), shelf: new PictureShelf() }
  const say = (problem: Problem | null) => (problem ? messages.problems[problem.code] : messages.editor.uploads.unreachable)
  const element = document.body.appendChild(document.createElement('div'))
  editor = new Editor({
    element, content: '<p>첫눈이 왔다.</p><p>상인들이 나왔다.</p>', injectCSS: false,
    extensions: editorExtensions({ pictures: uploads.shelf, sentences: messages.editor.figure, uploads: { ...uploads, say, sentences: messages.editor.uploads } }),
  })
})
afterEach(() => editor.destroy())

const file = (name: string) => new File(['x'], name, { type: 'image/jpeg' })
const drop = async (at: number, ...names: string[]) => {
  uploadInto(editor.view, uploads, names.map(file), at)
  await settle()
}
const answer = async (name: string, sent: SentPicture) => {
  answers.get(name)?.(sent)
  await settle()
}
const arrive = (name: string, mediaId: string, words: Partial<Picture> = {}) => answer(name, { ok: true, mediaId, picture: { ...picture, ...words } })
/** The body as one word for each block. */
const blocks = () => bodyJson(editor.state.doc).content?.map(({ type, attrs, content }) => (type === 'figure' ? String(attrs?.media).slice(-2) : (content?.[0]?.text ?? ''))) ?? []
const button = (name: string) => [...editor.view.dom.querySelectorAll('button')].find(({ textContent }) => textContent === name)

describe('a picture on its way', () => {
  it('is seen in the text and not stored; the picture takes its place with the library’s words', async () => {
    await drop(3, '눈.jpg')
    expect(editor.view.dom.querySelector('.upload')?.textContent).toContain('눈.jpg')
    expect(blocks()).toEqual(['첫눈이 왔다.', '상인들이 나왔다.'])
    await arrive('눈.jpg', ids.first, { alt: '눈 덮인 시장', credit: '배도윤', caption: '새벽시장' })
    expect(editor.view.dom.querySelector('.upload')).toBeNull()
    expect(bodyJson(editor.state.doc).content?.[1]).toMatchObject({ type: 'figure', attrs: { media: ids.first, missing: null, alt: '눈 덮인 시장', credit: '배도윤' }, content: [{ text: '새벽시장' }] })
    expect(editor.view.dom.querySelector('figure img')?.getAttribute('src')).toBe('/media/ab/눈.webp')
  })

  it('takes words of the library only as long as a document takes them', async () => {
    await drop(3, '눈.jpg')
    await arrive('눈.jpg', ids.first, { alt: '눈'.repeat(2000), credit: '가'.repeat(300) })
    expect(validateDocument(bodyJson(editor.state.doc))).toMatchObject({ ok: true })
    expect([...editor.view.dom.querySelectorAll<HTMLInputElement>('.figure-details [type=text]')].map(({ maxLength }) => maxLength)).toEqual([1000, 200])
  })

  it('stands in the order of the drop, whichever arrives first', async () => {
    await drop(3, '1', '2', '3')
    await arrive('2', ids.second)
    await arrive('3', ids.third)
    await arrive('1', ids.first)
    expect(blocks()).toEqual(['첫눈이 왔다.', '01', '02', '03', '상인들이 나왔다.'])
  })

  it('stands at the end of the text without empty paragraphs between', async () => {
    await drop(editor.state.doc.content.size - 1, '1', '2', '3')
    await arrive('1', ids.first)
    await arrive('3', ids.third)
    await arrive('2', ids.second)
    expect(blocks()).toEqual(['첫눈이 왔다.', '상인들이 나왔다.', '01', '02', '03'])
  })

  it('keeps its place while words are written before it and blocks come and go', async () => {
    await drop(3, '눈.jpg')
    editor.view.dispatch(editor.state.tr.insertText('어제 새벽 ', 1))
    editor.commands.insertContentAt(0, '<p>머리글</p>')
    await arrive('눈.jpg', ids.first)
    expect(blocks()).toEqual(['머리글', '어제 새벽 첫눈이 왔다.', '01', '상인들이 나왔다.'])
  })

  it('arrives also when everything around it was deleted', async () => {
    await drop(3, '눈.jpg')
    editor.commands.clearContent()
    await arrive('눈.jpg', ids.first)
    expect(blocks()).toContain('01')
  })

  it('goes when it is cancelled, and a late answer puts nothing into the text', async () => {
    await drop(3, '눈.jpg')
    button('취소')?.click()
    await arrive('눈.jpg', ids.first)
    expect([editor.view.dom.querySelector('.upload'), ...blocks()]).toEqual([null, '첫눈이 왔다.', '상인들이 나왔다.'])
  })

  it('says in place why it is refused, and offers another try only where that can help', async () => {
    await drop(3, '눈.jpg', '산.jpg')
    await answer('눈.jpg', { ok: false, problem: { code: 'image-broken' } })
    await answer('산.jpg', { ok: false, problem: null })
    const [broken, unreachable] = editor.view.dom.querySelectorAll('.upload')
    const shown = (one: Element | undefined) => ({ says: one?.querySelector('[role=alert]')?.textContent, retry: one?.querySelector<HTMLElement>('button')?.hidden === false })
    expect([shown(broken), shown(unreachable)]).toEqual([{ says: '사진 파일이 깨져 있습니다. 원본을 다시 구해 주세요.', retry: false }, { says: '올리지 못했습니다. 서버에 닿지 않거나 서버에 문제가 있습니다.', retry: true }])
    unreachable?.querySelector('button')?.click()
    await settle()
    await arrive('산.jpg', ids.second)
    expect(blocks()).toEqual(['첫눈이 왔다.', '02', '상인들이 나왔다.'])
  })
})

describe('a picture without words', () => {
  it('asks for them on itself until they are there', async () => {
    await drop(3, '눈.jpg')
    await arrive('눈.jpg', ids.first)
    const asks = () => editor.view.dom.querySelector('.figure-asks')?.textContent
    const write = (name: string, value: string) => {
      const field = [...editor.view.dom.querySelectorAll<HTMLLabelElement>('.figure-details label')].find(({ textContent }) => textContent === name)?.querySelector('input')
      if (!field) throw new Error(`no field ${name}`)
      field.value = value
      field.dispatchEvent(new Event('input', { bubbles: true }))
    }
    expect(asks()).toBe('대체 텍스트와 출처를 적어 주세요')
    write('대체 텍스트', '눈 덮인 시장')
    expect(asks()).toBe('출처를 적어 주세요')
    write('출처', '배도윤 기자')
    expect(asks()).toBeUndefined()
  })
})

describe('a picture that an import could not bring', () => {
  it('is put back where it was, with caption and words kept', async () => {
    editor.commands.setContent({ type: 'doc', content: [{ type: 'figure', attrs: { missing: 'https://old.example/눈.jpg', credit: '자료실' }, content: [{ type: 'text', text: '옛 시장' }] }, { type: 'paragraph' }] })
    const box = editor.view.dom.querySelector('.figure-missing')
    const input = { files: [file('눈.jpg')] }
    // The file dialog is the browser's; here it answers at once.
    const click = vi.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(function (this: HTMLInputElement) {
      Object.defineProperty(this, 'files', { value: input.files })
      this.dispatchEvent(new Event('change'))
    })
    box?.querySelector('button')?.click()
    expect(click).toHaveBeenCalledOnce()
    await settle()
    expect(editor.view.dom.querySelector('.figure-missing .upload')?.textContent).toContain('눈.jpg')
    await arrive('눈.jpg', ids.first)
    expect(bodyJson(editor.state.doc).content?.[0]).toMatchObject({ attrs: { media: ids.first, missing: null, credit: '자료실' }, content: [{ text: '옛 시장' }] })
    expect(editor.view.dom.querySelector('.figure-missing')).toBeNull()
  })
})

describe('a picture inside a pasted text', () => {
  const paste = async (html: string, files: File[] = []) => {
    const event = new Event('paste', { bubbles: true, cancelable: true })
    Object.assign(event, { clipboardData: { files, getData: (type: string) => (type === 'text/html' ? html : '') } })
    editor.view.dom.dispatchEvent(event)
    await settle()
  }

  it('waits in its figure, is uploaded, and takes that place', async () => {
    await paste('<p>붙인 글</p><img src="data:image/png;base64,iVBORw0KGgo=">')
    const [name = ''] = [...answers.keys()]
    expect(name).toMatch(/^붙여넣은-사진-[0-9a-f]{8}-1\.png$/)
    await arrive(name, ids.second)
    const figures = bodyJson(editor.state.doc).content?.filter(({ type }) => type === 'figure')
    expect(figures?.map(({ attrs }) => [attrs?.media, attrs?.missing])).toEqual([[ids.second, null]])
  })

  it('that comes alone, as a copied picture does, goes the way of dropped files', async () => {
    await paste('<img src="https://a.kr/1.png">', [file('복사한.jpg')])
    await arrive('복사한.jpg', ids.third)
    expect(blocks()).toContain('03')
  })
})
