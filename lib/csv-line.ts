/**
 * A line of CSV (RFC 4180), with its end. What a spreadsheet would take for a formula (`=`, `+`, `-`, `@`, a tab or a line end first) gets an
 * apostrophe before it. Source: OWASP, CSV Injection.
 */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`
}

function csvCell(text: string): string {
  const tame = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text
  return /[",\r\n']/.test(tame) ? `"${tame.replaceAll('"', '""')}"` : tame
}
