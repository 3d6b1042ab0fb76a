import type { CDPSession, Page } from '@playwright/test'
import { compositionsOf, isHangul, stepsOf } from './two-set'

/** Where each jamo lies on the two-set keyboard, by the letter printed beside it. */
const letters: Record<string, string> = {
  ...{ ㅂ: 'Q', ㅈ: 'W', ㄷ: 'E', ㄱ: 'R', ㅅ: 'T', ㅛ: 'Y', ㅕ: 'U', ㅑ: 'I', ㅐ: 'O', ㅔ: 'P', ㅃ: 'Q', ㅉ: 'W', ㄸ: 'E', ㄲ: 'R', ㅆ: 'T' },
  ...{ ㅁ: 'A', ㄴ: 'S', ㅇ: 'D', ㄹ: 'F', ㅎ: 'G', ㅗ: 'H', ㅓ: 'J', ㅏ: 'K', ㅣ: 'L', ㅒ: 'O', ㅖ: 'P' },
  ...{ ㅋ: 'Z', ㅌ: 'X', ㅊ: 'C', ㅍ: 'V', ㅠ: 'B', ㅜ: 'N', ㅡ: 'M' },
}

/** What every key reports while an input method works on it. */
const processed = { windowsVirtualKeyCode: 229, nativeVirtualKeyCode: 229 }

export type ImeOptions = {
  /** Whose events: Windows calls a key under composition `Process`, macOS by its own name. */
  platform?: 'windows' | 'mac'
  /** Pause after every key, in milliseconds. */
  delay?: number
}

/**
 * A person at a Korean keyboard: text goes into the focused element through the browser's own input-method protocol, jamo by jamo,
 * with composition events as Chromium sends them. Playwright's `keyboard.type` skips all of that.
 */
export class KoreanKeyboard {
  /** The syllable that stands in composition, '' when none does. */
  composing = ''

  private constructor(
    private readonly page: Page,
    private readonly protocol: CDPSession,
    private readonly options: Required<ImeOptions>,
  ) {}

  static async at(page: Page, { platform = 'windows', delay = 0 }: ImeOptions = {}): Promise<KoreanKeyboard> {
    return new KoreanKeyboard(page, await page.context().newCDPSession(page), { platform, delay })
  }

  /** Types text. Hangul is composed, all else are plain keys (`\n` is Enter). `leaveComposing`: the last syllable is left unfinished. */
  async type(text: string, { leaveComposing = false }: { leaveComposing?: boolean } = {}): Promise<void> {
    for (const part of text.match(/[가-힣ㄱ-ㅣ]+|[^]/gu) ?? []) {
      if (isHangul(part[0] ?? '')) await this.compose(part)
      else await this.pressKey(part === '\n' ? 'Enter' : part)
    }
    if (!leaveComposing) await this.commit()
  }

  /** Finishes the syllable in composition as it stands. */
  async commit(): Promise<void> {
    if (this.composing) await this.finish(this.composing)
    this.composing = ''
  }

  /** Presses a key (`Enter`, `Tab`, `ArrowLeft`, `a`); in composition the input method sees it first, finishes the syllable and hands it on. */
  async pressKey(key: string): Promise<void> {
    if (this.composing) {
      await this.keyDown(this.options.platform === 'mac' ? key : 'Process', key)
      await this.commit()
    }
    // Characters that no keyboard has (·, “) arrive as text, as from a symbol palette.
    if (key.length === 1 && !/[ -~]/.test(key)) await this.page.keyboard.insertText(key)
    else await this.page.keyboard.press(key)
    await this.pause()
  }

  /** A key that the input method takes for itself, e.g. to choose of its own list: the page hears of it as 229, and the syllable goes on. */
  async pressImeKey(key: string): Promise<void> {
    await this.keyDown(this.options.platform === 'mac' ? key : 'Process', key)
    await this.keyUp(key, key)
  }

  /** Backspace: takes back one jamo of the syllable in composition, else one character. */
  async backspace(): Promise<void> {
    if (!this.composing) return this.pressKey('Backspace')
    await this.keyDown(this.options.platform === 'mac' ? 'Backspace' : 'Process', 'Backspace')
    await this.show(compositionsOf(this.composing).at(-2) ?? '')
    await this.keyUp('Backspace', 'Backspace')
  }

  /** To be called when a click or a script took the focus away: the browser has then finished the syllable by itself. */
  focusMoved(): void {
    this.composing = ''
  }

  private async compose(hangul: string): Promise<void> {
    await this.commit()
    for (const { key, finished, composing } of stepsOf(hangul)) {
      const code = `Key${letters[key]}`
      await this.keyDown(this.options.platform === 'mac' ? key : 'Process', code)
      if (finished) await this.finish(finished)
      await this.show(composing)
      await this.keyUp(this.options.platform === 'mac' ? key : (letters[key] ?? '').toLowerCase(), code)
      await this.pause()
    }
  }

  private async show(text: string): Promise<void> {
    await this.protocol.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
    this.composing = text
  }

  private async finish(text: string): Promise<void> {
    await this.protocol.send('Input.insertText', { text })
  }

  private async keyDown(key: string, code: string): Promise<void> {
    await this.protocol.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key, code, ...processed })
  }

  private async keyUp(key: string, code: string): Promise<void> {
    await this.protocol.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code, windowsVirtualKeyCode: code.replace('Key', '').charCodeAt(0) })
  }

  private async pause(): Promise<void> {
    if (this.options.delay > 0) await new Promise((resolve) => setTimeout(resolve, this.options.delay))
  }
}

/** Types text into the focused element through a Korean input method, and finishes it. */
export async function typeKorean(page: Page, text: string, options: ImeOptions = {}): Promise<void> {
  const keyboard = await KoreanKeyboard.at(page, options)
  await keyboard.type(text)
}
