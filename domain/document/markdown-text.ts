/**
 * Text that Markdown (CommonMark with GitHub's tables, footnotes and bare links) reads as nothing but text. Source: CommonMark
 * 0.31.2, "Backslash escapes"; GFM, "Autolinks (extension)".
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>#|~@]|&(?=[#\w])|!$|^[(:]/g, '\\$&')
    .replace(/:(?=\/\/)|\.(?<=www\.)/gi, '\\$&')
}

/** A paragraph whose first characters make no list or rule of it. */
export function asParagraph(inline: string): string {
  return inline.trim().replace(/^[-+=]/, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2')
}

/** Where a link leads, between its round brackets. */
export function markdownAddress(address: string): string {
  return address.replace(/[<>()[\]\\|`*_\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`).replace(/&/g, '\\&')
}

/** HTML as a block of Markdown: a blank line in it would end it. */
export function htmlBlock(html: string): string {
  return html.replace(/\s*[\r\n\u2028\u2029]\s*/g, '&#10;')
}

/** Code between fences longer than any in it. */
export function fenced(code: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}\n${code}\n${fence}`
}

/** Every line behind a prefix; what stands before the first may be another, as long as it is as wide. */
export function prefixed(block: string, prefix: string, first = prefix): string {
  return block.split('\n').map((line, index) => (index === 0 ? first + line : line === '' ? prefix.trimEnd() : prefix + line)).join('\n')
}
