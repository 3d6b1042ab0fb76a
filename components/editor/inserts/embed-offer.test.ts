// @vitest-environment happy-dom
import { Editor } from '@tiptap/core'
import { afterEach, describe, expect, test } from 'vitest'
import { validateDocument } from '@/domain/document/validate'
import { editorExtensions } from '../editor-extensions'
import { runCommand } from '../run-command'
import { readEmbedAddress } from './embed-address'
import { acceptEmbed, declineEmbed, embedOffer } from './embed-offer'
import { insertTk } from './insert-tk'

const video = 'https://youtu.be/abcDEF12345'
let editor: Editor

const open = (html: string, at: number) => {
  editor = new Editor({ element: document.body.appendChild(document.createElement('div')), extensions: editorExtensions(), content: html, injectCSS: false })
  editor.commands.setTextSelection(at)
}
afterEach(() => {
  editor.destroy()
  document.body.replaceChildren()
})

/** A clipboard with plain text, as a browser's address line copies. */
function paste(text: string) {
  const data = new DataTransfer()
  data.setData('text/plain', text)
  editor.view.dom.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
}
const types = () => editor.getJSON().content.map(({ type }) => type)

describe('an address that is pasted into an empty paragraph', () => {
  test('stays what it is, and is offered as a card', () => {
    open('<p></p>', 1)
    paste(video)
    expect(editor.getText().trim()).toBe(video)
    expect(embedOffer(editor.state)).toMatchObject({ url: video, provider: '유튜브' })
  })

  test('becomes a card that can be saved; one step back it is an address again', () => {
    open('<p>앞</p><p></p>', 4)
    paste(video)
    acceptEmbed(editor.view)
    expect(types()).toEqual(['paragraph', 'embed', 'paragraph'])
    expect(validateDocument(editor.getJSON())).toMatchObject({ ok: true })
    expect(embedOffer(editor.state)).toBeNull()
    editor.commands.undo()
    expect(editor.getText()).toContain(video)
  })

  test('is not offered any more once that is declined or the writer goes on', () => {
    open('<p></p>', 1)
    paste(video)
    declineEmbed(editor.view)
    expect(embedOffer(editor.state)).toBeNull()
    editor.commands.setContent('<p></p>')
    paste(video)
    editor.commands.insertContent(' 을 보라')
    expect(embedOffer(editor.state)).toBeNull()
  })

  test.each([['among words', '<p>보라: </p>', 5, video], ['of somebody who cannot be embedded', '<p></p>', 1, 'https://garam.example/video/1'], ['in code', '<pre><code></code></pre>', 1, video]])(
    '%s is not offered',
    (_what, html, at, address) => {
      open(html, at)
      paste(address)
      expect(embedOffer(editor.state)).toBeNull()
    },
  )
})

test('an address is read as people have it at hand', () => {
  const url = 'https://www.youtube.com/watch?v=abcDEF12345'
  expect([url, ` ${url}\n`, 'http://www.youtube.com/watch?v=abcDEF12345', 'www.youtube.com/watch?v=abcDEF12345', 'youtu.be/abcDEF12345'].map((typed) => readEmbedAddress(typed)?.url)).toEqual([url, url, url, url, 'https://youtu.be/abcDEF12345'])
  expect(['', '유튜브', 'https://www.youtube.com/', 'javascript:alert(1)'].map(readEmbedAddress)).toEqual([null, null, null, null])
  open('<p></p>', 1)
})

describe('a mark for what is still to be checked', () => {
  test('is put on the chosen words', () => {
    open('<p>예산 3억 원</p>', 1)
    editor.commands.setTextSelection({ from: 4, to: 6 })
    runCommand(editor, insertTk('확인 필요'))
    expect(editor.getHTML()).toContain('예산 <span class="tk" data-tk="">3억</span> 원')
  })

  test('or stands with words of its own, which the next ones replace', () => {
    open('<p>예산 원</p>', 4)
    runCommand(editor, insertTk('확인 필요'))
    expect(editor.getHTML()).toContain('예산 <span class="tk" data-tk="">확인 필요</span>원')
    expect(editor.state.doc.textBetween(editor.state.selection.from, editor.state.selection.to)).toBe('확인 필요')
  })
})
