/** Whether PostgreSQL and XML can hold the text: no NUL, no other C0 control but tab and line ends, no lone surrogate. */
export function isWellFormedText(text: string): boolean {
  return text.isWellFormed() && !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text)
}

/** The first `longest` UTF-16 units, cut before a half character and closed with an ellipsis. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text
  return text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '') + '…'
}

/** Text made safe to stand in HTML, between tags or inside quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
