/** `hanjaFolder` of `lib/font-folder.ts`, from which nothing can be brought here; a test holds the two together. */
export const hanjaSheet = '/fonts/hanja-5.3.1/hanja.css'

/**
 * Offers the paper's own font of Hanja to a page that has any. Its sheet is small; a slice of the font is fetched where the reader has no Korean
 * font that draws them (`type.css`), and takes the room that was kept for it.
 */
export function bringHanja(): void {
  if (!/[\u3400-\u9fff\uf900-\ufaff]/.test(document.body.textContent ?? '')) return
  const sheet = document.createElement('link')
  sheet.rel = 'stylesheet'
  sheet.href = hanjaSheet
  document.head.append(sheet)
}
