const heading = /^ {0,3}#{1,6} +\S/
const delimiterRow = /^ {0,3}\|?[ \t]*:?-{3,}:?[ \t]*(\|[ \t]*:?-{3,}:?[ \t]*)+\|?[ \t]*$/
const item = /^\s*([-*+]|\d{1,3}\.) +\S/
const task = /^\s*[-*+] \[[ xX]\] +\S/
const fence = /^ {0,3}```/
const strong = /\*\*[^\s*](?:[^*\n]*[^\s*])?\*\*/
const link = /\[[^\]\n]+\]\((https?:\/\/|\/)[^)\s]+\)/
/** Bullets of Korean government and office papers: whoever writes them does not write Markdown. */
const officeBullet = /^\s*[□■○●◇◆▶▷※☞ㅇㆍ·] ?\S/

/**
 * Whether plain text is Markdown beyond doubt: a table with its row of dashes, a pair of fences, a task, two headings; or one heading,
 * two items, or a link with any other sign. A `#해시태그`, lines that begin with `-` or `1.`, and `별표**` alone stay text.
 */
export function looksLikeMarkdown(text: string): boolean {
  const lines = text.split(/\r\n?|\n/)
  if (lines.some((line) => officeBullet.test(line))) return false
  const count = (sign: RegExp) => lines.filter((line) => sign.test(line)).length
  const isTable = lines.some((line, at) => delimiterRow.test(line) && (lines[at - 1] ?? '').includes('|'))
  if (isTable || count(task) > 0 || count(fence) >= 2 || count(heading) >= 2) return true
  const kinds = [count(heading) > 0, count(item) >= 2, count(strong) > 0, count(link) > 0]
  return kinds.filter(Boolean).length >= 2
}
