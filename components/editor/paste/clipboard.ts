/** What a clipboard or a drag brings, read at once: browsers empty it when the event is over. */
export type Brought = { html: string; text: string; files: File[] }

/** What is to be made of it. `own` is a piece of our editor, whose structure ProseMirror restores exactly. */
export type BroughtKind = 'own' | 'rich' | 'text' | 'files' | 'nothing'

export function readTransfer(data: DataTransfer): Brought {
  return { html: data.getData('text/html'), text: data.getData('text/plain'), files: [...data.files] }
}

/**
 * Decides by what is there. Office programs add a drawing of the same words as a file, so words win over files; "copy image"
 * adds an `<img>` to the file, so a lone picture's file wins over its markup.
 */
export function kindOf({ html, text, files }: Brought, wantsText: boolean): BroughtKind {
  if (wantsText && text.trim() !== '') return 'text'
  if (/<[^>]+\sdata-pm-slice=/.test(html)) return 'own'
  const hasWords = /[^\s\u00a0]/.test(html.replace(/<!--[^]*?-->|<(style|script|title)[^]*?<\/\1>|<[^>]*>|&nbsp;/gi, ''))
  if (hasWords) return 'rich'
  if (files.length > 0) return 'files'
  if (/<(img|table|hr)\b/i.test(html)) return 'rich'
  return text.trim() === '' ? 'nothing' : 'text'
}

/** Text that is nothing but one web address. */
export function loneAddress(text: string): string | null {
  const address = text.trim()
  return /^https?:\/\/\S+$/i.test(address) ? address : null
}
