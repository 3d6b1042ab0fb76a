import { type Page, expect } from '@playwright/test'
import type { NodeJson } from '@/domain/document/types'
import { KoreanKeyboard } from './ime'
import type { Person } from './sign-in'
import { signInAt } from './sign-in-form'

/** An article open in the editor, with a person at a Korean keyboard before it. */
export class EditorPage {
  private constructor(
    readonly page: Page,
    readonly keyboard: KoreanKeyboard,
  ) {}

  /** Signs in and begins an empty article. */
  static async begin(page: Page, origin: string, person: Person): Promise<EditorPage> {
    await signInAt(page, `${origin}/admin/sign-in`, person)
    await page.getByRole('button', { name: '새 기사' }).first().click()
    const editor = new EditorPage(page, await KoreanKeyboard.at(page))
    await editor.body.click()
    return editor
  }

  get body() {
    return this.page.getByRole('textbox', { name: '본문' })
  }

  /** Puts another document into the editor, as opening an article does, and the cursor to its start. */
  async open(...content: NodeJson[]): Promise<void> {
    await this.body.evaluate((dom, doc) => (dom as EditorDom).editor.chain().setContent(doc).focus('start').run(), { type: 'doc', content })
    await this.#frames()
  }

  /** Puts the cursor before (`offset` 0) or into the text, counted in characters of that text run. */
  async cursorAt(words: string, offset: number): Promise<void> {
    await this.body.evaluate((root, [wanted, at]) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.textContent !== wanted) continue
        getSelection()?.collapse(node, at)
        return
      }
      throw new Error(`no run says ${wanted}`)
    }, [words, offset] as const)
    await this.#frames()
  }

  /** The editor takes the focus a frame after it is told to, and hears of a new selection with the browser's own event. */
  async #frames(): Promise<void> {
    await this.page.evaluate(() => new Promise((resume) => requestAnimationFrame(() => requestAnimationFrame(resume))))
  }

  /** The blocks of the document, each as one readable line: `heading2: 글`, `paragraph: 앞[bold]뒤[/bold]`. */
  async lines(): Promise<string[]> {
    const doc = await this.body.evaluate((dom) => (dom as EditorDom).editor.getJSON())
    const lines = (doc.content ?? []).flatMap(linesOf)
    // The editor keeps an empty paragraph at the end of a body that would end with something else.
    return lines.length > 1 && lines.at(-1) === 'paragraph: ' ? lines.slice(0, -1) : lines
  }

  async expectLines(...lines: string[]): Promise<void> {
    await expect.poll(() => this.lines()).toEqual(lines)
  }
}

type EditorDom = HTMLElement & {
  editor: { getJSON(): NodeJson; chain(): { setContent(doc: unknown): { focus(at: string): { run(): boolean } } } }
}

function linesOf(node: NodeJson): string[] {
  const isText = node.type === 'paragraph' || node.type === 'heading' || node.type === 'figure' || node.type === 'codeBlock'
  if (isText) return [`${node.type}${node.attrs?.level ?? ''}: ${(node.content ?? []).map(runOf).join('')}`]
  return (node.content ?? []).flatMap(linesOf).map((line) => `${node.type} > ${line}`)
}

function runOf(node: NodeJson): string {
  if (node.type === 'hardBreak') return '⏎'
  const names = (node.marks ?? []).map(({ type, attrs }) => (attrs?.tone ? `${type}-${String(attrs.tone)}` : type))
  return names.reduceRight((words, name) => `[${name}]${words}[/${name}]`, node.text ?? '')
}
