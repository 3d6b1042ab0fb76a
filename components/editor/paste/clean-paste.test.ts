// @vitest-environment happy-dom
import { Editor } from '@tiptap/core'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { sketch } from '@/domain/document/normalise/sketch.test-support'
import type { DocumentJson } from '@/domain/document/types'
import { readFixture } from '@/tests/support/paste-fixtures'
import { bodyJson } from '../body-document'
import { editorExtensions } from '../editor-extensions'
import { CleanPaste } from './clean-paste'
import { pasteNotice, swapPasted, tellPaste } from './paste-notice-state'

let editor: Editor
const onPictures = vi.fn()

beforeEach(() => {
  const extensions = editorExtensions().map((one) => (one.name === CleanPaste.name ? CleanPaste.configure({ onPictures }) : one))
  editor = new Editor({ element: document.body.appendChild(document.createElement('div')), extensions, injectCSS: false })
  onPictures.mockReset()
})

afterEach(() => {
  editor.destroy()
  document.body.replaceChildren()
})

type Bring = { html?: string; text?: string; files?: File[] }
function paste({ html = '', text = '', files = [] }: Bring): Event {
  const event = new Event('paste', { bubbles: true, cancelable: true })
  Object.assign(event, { clipboardData: { files, getData: (type: string) => (type === 'text/html' ? html : type === 'text/plain' ? text : '') } })
  editor.view.dom.dispatchEvent(event)
  return event
}
const press = (init: KeyboardEventInit) => editor.view.dom.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }))
const body = () => sketch(bodyJson(editor.state.doc))
const start = (html: string, position: number, end = position) => editor.chain().setContent(html).setTextSelection({ from: position, to: end }).run()
const textOnly = () => {
  const notice = pasteNotice(editor.state)
  if (notice?.kind === 'formatted') swapPasted(editor.view, notice.before, notice.asText, null)
}

describe('what is pasted', () => {
  test('joins the words around it where it begins and ends with a paragraph', () => {
    start('<p>앞뒤</p>', 2)
    paste({ html: '<p>하나</p><p><b>둘</b></p>', text: '하나\n둘' })
    expect(body()).toBe('paragraph: 앞하나\nparagraph: [bold|둘]뒤')
    editor.commands.insertContent('|')
    expect(editor.getText()).toContain('둘|뒤')
  })

  test('is a single run inside a sentence', () => {
    start('<p>값이 다</p>', 4)
    paste({ html: '<span style="color:#ee2323">내렸</span>', text: '내렸' })
    expect(body()).toBe('paragraph: 값이 [tone=red=#ee2323|내렸]다')
  })

  test('keeps its headings, lists and alignment in an empty paragraph', () => {
    paste({ html: '<p class="se-text-paragraph se-text-paragraph-align-center">가</p><h3>나</h3><ul><li>다</li></ul>', text: '가' })
    expect(body()).toBe('paragraph(align=center): 가\nheading(level=3): 나\nbulletList\n  listItem\n    paragraph: 다')
  })

  test('adds its items to the list in which it is put', () => {
    start('<ul><li><p>하나</p></li></ul>', 5)
    paste({ html: '<ul><li>둘</li><li>셋</li></ul>', text: '둘\n셋' })
    expect(body()).toBe('bulletList\n  listItem\n    paragraph: 하나둘\n  listItem\n    paragraph: 셋')
  })

  test('is words only in a caption', () => {
    start('<figure data-missing="a.jpg"><figcaption>설명</figcaption></figure>', 3)
    paste({ html: '<p>하나</p><ul><li><b>둘</b></li></ul>', text: '하나\n둘' })
    expect(body()).toBe('figure(missing=a.jpg): 설명하나 [bold|둘]')
  })

  test('fills the cells of the table in which it is put', () => {
    start('<table><tr><td><p>가</p></td><td><p>나</p></td></tr></table>', 5)
    paste({ html: '<table><tr><td>1</td><td>2</td></tr></table>', text: '1\t2' })
    expect(body()).toBe('table\n  tableRow\n    tableCell\n      paragraph: 1\n    tableCell\n      paragraph: 2')
  })

  test('is left to ProseMirror when it is a piece of our own editor, and in code', () => {
    expect(paste({ html: '<p data-pm-slice="1 1 []">가</p>', text: '가' }).defaultPrevented).toBe(true)
    expect([body(), pasteNotice(editor.state)]).toEqual(['paragraph: 가', null])
    start('<pre>=SUM(</pre>', 6)
    paste({ html: '<p><b>A1</b></p>', text: '**A1**\n# 가\n# 나' })
    expect(body()).toBe('codeBlock: =SUM(**A1**\n# 가\n# 나')
  })

  test('is text only with Ctrl+Shift+V, whatever the layout calls the key, and everything at the next paste', () => {
    press({ key: 'ㅍ', code: 'KeyV', ctrlKey: true, shiftKey: true })
    paste({ html: '<h2>제목</h2><p><b>굵게</b></p>', text: '# 제목\n# 굵게' })
    expect([body(), pasteNotice(editor.state)]).toEqual(['paragraph: # 제목\nparagraph: # 굵게', null])
    editor.commands.clearContent()
    paste({ html: '<h2>제목</h2>', text: '제목' })
    expect(body()).toBe('heading(level=2): 제목')
  })

  test('links the chosen words when it is one address, and is text when nothing is chosen or the address is unsafe', () => {
    start('<p>시장 안내</p>', 1, 3)
    paste({ html: '<a href="https://a.kr/">https://a.kr/</a>', text: ' https://a.kr/시장 ' })
    expect(body()).toBe('paragraph: [link=https://a.kr/시장|시장] 안내')
    editor.commands.clearContent()
    paste({ text: 'https://a.kr/' })
    expect(body()).toBe('paragraph: https://a.kr/')
  })

  test('is nothing at all in a text that may only be read', () => {
    editor.setEditable(false)
    paste({ text: '가' })
    expect(body()).toBe('paragraph')
  })
})

describe('pictures', () => {
  const pixel = 'data:image/png;base64,iVBORw0KGgo='

  test('inside what was pasted go to the queue under the name by which their figure waits', async () => {
    paste({ html: `<p>눈</p><img src="${pixel}">`, text: '눈' })
    const [{ missing, file }] = onPictures.mock.calls[0]?.[1] as [{ missing: string; file: File }]
    expect(missing).toMatch(/^붙여넣은-사진-[0-9a-f]{8}-1\.png$/)
    expect(body()).toBe(`paragraph: 눈\nfigure(missing=${missing})`)
    expect([file.type, new Uint8Array(await file.arrayBuffer())]).toEqual(['image/png', new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10])])
  })

  test('that cannot be read leave their place', () => {
    paste({ html: '<p>가</p><img src="data:image/png;base64,%%%"><img src="blob:https://a.kr/1">', text: '가' })
    expect([body().match(/figure/g)?.length, onPictures.mock.calls]).toEqual([2, []])
  })
})

describe('the choice after a paste', () => {
  const rich = { html: readFixture('excel.html'), text: '자치구\t이용객(명)\n한빛구\t상반기' }

  test('swaps to words only in one step, and back again with undo', () => {
    start('<p>앞뒤</p>', 2)
    paste(rich)
    const formatted = body()
    expect(formatted).toContain('tableHeader')
    expect(pasteNotice(editor.state)).toMatchObject({ kind: 'formatted', notes: [{ code: 'attribute-dropped' }, { code: 'colour-mapped' }] })
    textOnly()
    expect([body(), pasteNotice(editor.state)]).toEqual(['paragraph: 앞자치구 이용객(명)\nparagraph: 한빛구 상반기뒤', null])
    editor.commands.undo()
    expect(body()).toBe(formatted)
    editor.commands.undo()
    expect(body()).toBe('paragraph: 앞뒤')
  })

  test('leaves what is typed right after it to be undone by itself', () => {
    paste({ text: '가' })
    editor.view.dispatch(editor.state.tr.insertText('나'))
    editor.commands.undo()
    expect(body()).toBe('paragraph: 가')
    editor.commands.clearContent()
    paste(rich)
    textOnly()
    const words = body()
    editor.view.dispatch(editor.state.tr.insertText('나'))
    editor.commands.undo()
    expect(body()).toBe(words)
  })

  test('finds what to swap where everything is the same', () => {
    start('<p>가</p>', 1)
    paste({ html: '<p>가</p><p>가</p><p>가</p>', text: '가\n가' })
    textOnly()
    expect(body()).toBe('paragraph: 가\nparagraph: 가가')
    editor.commands.undo()
    expect(body()).toBe('paragraph: 가\nparagraph: 가\nparagraph: 가가')
  })

  test('puts the words where the selection was, also when it spanned blocks', () => {
    start('<h2>제목</h2><p>본문</p>', 2, 6)
    paste({ html: '<ul><li>가</li></ul><p>나</p>', text: '가\n나' })
    textOnly()
    expect(body()).toBe('heading(level=2): 제가\nparagraph: 나문')
  })

  test('goes with the next key, and stays while an upload finishes', () => {
    paste(rich)
    editor.view.dispatch(editor.state.tr.insertText('올림', 1).setMeta('addToHistory', false))
    expect(pasteNotice(editor.state)?.kind).toBe('formatted')
    editor.commands.insertContent('가')
    expect(pasteNotice(editor.state)).toBeNull()
  })

  test('is not offered for words without formatting', () => {
    paste({ html: '<p>가</p><p>나</p>', text: '가\n나' })
    expect(pasteNotice(editor.state)).toBeNull()
  })

  test('can be dismissed', () => {
    paste(rich)
    tellPaste(editor.view, null)
    expect(pasteNotice(editor.state)).toBeNull()
  })
})

describe('Markdown', () => {
  const text = readFixture('markdown.md')
  const settled = () => vi.waitFor(() => expect(pasteNotice(editor.state)?.kind).toBe('formatted'), { timeout: 5000 })

  test('is text at once and formatted as soon as its reader is there; undo goes back to the text', async () => {
    paste({ text })
    const plain = body()
    expect(plain).toContain('paragraph: ## 새벽시장 물가')
    await settled()
    expect(body()).toContain('heading(level=2): 새벽시장 물가\nparagraph: 상인회는 [bold|"값이 내렸다"]고 했다.')
    editor.commands.undo()
    expect(body()).toBe(plain)
  })

  test('stays text when the writer has gone on', async () => {
    paste({ text })
    editor.commands.insertContent('!')
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(body()).toContain('paragraph: ## 새벽시장 물가')
  })
})

test('a document that was pasted is one that can be saved', () => {
  paste({ html: readFixture('word.html'), text: '워드' })
  const saved: DocumentJson = bodyJson(editor.state.doc)
  expect(() => editor.schema.nodeFromJSON(saved).check()).not.toThrow()
})
