import { Mark } from '@tiptap/core'
import { Bold } from '@tiptap/extension-bold'
import { Code } from '@tiptap/extension-code'
import { Italic } from '@tiptap/extension-italic'
import { Strike } from '@tiptap/extension-strike'
import { Underline } from '@tiptap/extension-underline'
import { isSafeHref } from '@/domain/document/safe-url'
import { runCommand } from './run-command'
import { markFields } from './spec-fields'

/**
 * A link to a safe address or none at all. Not made while typing: "naver.com에서" must stay text. An address pasted over words is paste/bring.ts's.
 * Our own: the library's brings every top-level domain of the world along, to find addresses in what is typed.
 */
export const LinkMark = Mark.create({
  name: 'link',
  keepOnSplit: false,
  exitable: true,
  parseHTML: () => [{ tag: 'a[href]', getAttrs: (element) => isSafeHref(element.getAttribute('href') ?? '') && null }],
  renderHTML: ({ HTMLAttributes }) => ['a', HTMLAttributes, 0],
  ...markFields('link', {
    href: {
      read: (element) => element.getAttribute('href'),
      write: (value) => ({ href: typeof value === 'string' && isSafeHref(value) ? value : '' }),
    },
  }),
})

export const BoldMark = Bold.extend(markFields('bold'))
export const ItalicMark = Italic.extend(markFields('italic'))
export const UnderlineMark = Underline.extend(markFields('underline'))
export const StrikeMark = Strike.extend(markFields('strike'))
export const CodeMark = Code.extend(markFields('code'))

export const SubscriptMark = Mark.create({
  name: 'subscript',
  parseHTML: () => [{ tag: 'sub' }],
  renderHTML: () => ['sub', 0],
  ...markFields('subscript'),
})

/** Words that still have to be checked. It ends where it was set: what is written after it is no longer unfinished. */
export const TkMark = Mark.create({
  name: 'tk',
  parseHTML: () => [{ tag: 'span[data-tk]' }],
  renderHTML: () => ['span', { class: 'tk', 'data-tk': '' }, 0],
  addKeyboardShortcuts() {
    return { 'Mod-Alt-k': () => runCommand(this.editor, (chain) => chain.toggleMark('tk')) }
  },
  ...markFields('tk'),
})

export const SuperscriptMark = Mark.create({
  name: 'superscript',
  parseHTML: () => [{ tag: 'sup' }],
  renderHTML: () => ['sup', 0],
  ...markFields('superscript'),
})
