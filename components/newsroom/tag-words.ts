/** The tags in what was typed or pasted: cut at commas and line ends, `#` in front taken off, each in NFC. */
export function tagWords(typed: string): string[] {
  return typed.split(/[,，\n]/).map((word) => word.normalize('NFC').trim().replace(/^#+/, '').trim()).filter((word) => word !== '')
}

/** `tags` with `words` added in order, each once, as many as may be. */
export function addTags(tags: readonly string[], words: readonly string[], most: number): string[] {
  return [...new Set([...tags, ...words])].slice(0, Math.max(most, tags.length))
}
