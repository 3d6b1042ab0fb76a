// @vitest-environment happy-dom
import { getSchema } from '@tiptap/core'
import { DOMParser, DOMSerializer, type MarkSpec, Node, type NodeSpec } from '@tiptap/pm/model'
import { describe, expect, test } from 'vitest'
import { documentSchema } from '@/domain/document/schema'
import { editorExtensions } from './editor-extensions'
import { everyNodeAndMark } from './every-node-and-mark.fixture'

const editorSchema = getSchema(editorExtensions())

/** What a spec says about documents; how it is drawn and parsed is the editor's own business. */
function meaningOf(spec: NodeSpec | MarkSpec) {
  const { content, group, marks, inline, atom, selectable, draggable, code = false, whitespace, defining, isolating, tableRole, inclusive, excludes, spanning = true } = spec
  const attributes = Object.fromEntries(Object.entries(spec.attrs ?? {}).map(([name, { default: fallback, validate }]) => [name, { fallback, validate }]))
  return { content, group, marks, inline, atom, selectable, draggable, code, whitespace, defining, isolating, tableRole, inclusive, excludes, spanning, attributes }
}

describe('the schema of the editor', () => {
  test('has the nodes of the document schema in the same order, each with the same content, group, attributes, defaults and checks', () => {
    expect(Object.keys(editorSchema.nodes)).toEqual(Object.keys(documentSchema.nodes))
    for (const [name, type] of Object.entries(documentSchema.nodes)) expect({ name, ...meaningOf(editorSchema.nodes[name]?.spec ?? {}) }).toEqual({ name, ...meaningOf(type.spec) })
  })

  test('has the marks of the document schema in the same order, so that they nest alike', () => {
    expect(Object.keys(editorSchema.marks)).toEqual(Object.keys(documentSchema.marks))
    for (const [name, type] of Object.entries(documentSchema.marks)) expect({ name, ...meaningOf(editorSchema.marks[name]?.spec ?? {}) }).toEqual({ name, ...meaningOf(type.spec) })
  })
})

describe('a document with every node and mark', () => {
  test('goes through the editor unchanged', () => {
    const node = Node.fromJSON(editorSchema, everyNodeAndMark)
    node.check()
    expect(node.toJSON()).toEqual(documentSchema.nodeFromJSON(everyNodeAndMark).toJSON())
  })

  test('survives being cut and pasted, attribute for attribute', () => {
    const node = Node.fromJSON(editorSchema, everyNodeAndMark)
    const clipboard = document.createElement('div')
    clipboard.append(DOMSerializer.fromSchema(editorSchema).serializeFragment(node.content, { document }))
    expect(clipboard.innerHTML).not.toContain('style=')
    expect(DOMParser.fromSchema(editorSchema).parse(clipboard).toJSON()).toEqual(node.toJSON())
  })

  test('holds every node and mark that the schema knows', () => {
    const text = JSON.stringify(everyNodeAndMark)
    const names = [...Object.keys(documentSchema.nodes), ...Object.keys(documentSchema.marks)]
    expect(names.filter((name) => !text.includes(`"type":"${name}"`))).toEqual([])
  })
})

function pasted(html: string) {
  const dom = document.createElement('div')
  dom.innerHTML = html
  return DOMParser.fromSchema(editorSchema).parse(dom).toJSON().content
}

describe('foreign HTML', () => {
  test('colours become tones that keep the original', () => {
    expect(pasted('<p><span style="color:#ee2323">위기</span></p>')).toEqual([
      { type: 'paragraph', attrs: { align: null }, content: [{ type: 'text', text: '위기', marks: [{ type: 'tone', attrs: { tone: 'red', raw: '#ee2323' } }] }] },
    ])
  })

  test('black text is noise of word processors, not a tone', () => {
    expect(pasted('<p><span style="color:#000000">본문</span></p>')).toEqual([
      { type: 'paragraph', attrs: { align: null }, content: [{ type: 'text', text: '본문' }] },
    ])
  })

  test('a link that runs a script loses the link and keeps its words', () => {
    expect(pasted('<p><a href="javascript:alert(1)">눌러 보세요</a></p>')).toEqual([
      { type: 'paragraph', attrs: { align: null }, content: [{ type: 'text', text: '눌러 보세요' }] },
    ])
  })

  test('a picture keeps its address until somebody uploads it', () => {
    expect(pasted('<img src="https://example.kr/사진.jpg" alt="고용센터 창구">')).toEqual([
      { type: 'figure', attrs: { media: null, missing: 'https://example.kr/사진.jpg', alt: '고용센터 창구', decorative: false, credit: '', width: 'text', focal: null, href: null } },
    ])
  })

  test('a heading of the first rank becomes one of the second', () => {
    expect(pasted('<h1>일자리 동향</h1>')).toEqual([{ type: 'heading', attrs: { level: 2, align: null }, content: [{ type: 'text', text: '일자리 동향' }] }])
  })
})
