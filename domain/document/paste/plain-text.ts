import type { Root } from 'hast'
import { make } from './hast-tools'

/**
 * Plain text as paragraphs. Every line is one: mails, messengers and 한글 put a line end only where the writer wanted a new paragraph, and
 * a blank line says no more than that. White space around a line goes, signs such as □ ○ ※ stay what they are, words.
 */
export function textToHast(text: string): Root {
  const lines = text.split(/\r\n?|[\n\u0085\u2028\u2029\u000b\u000c]/).filter((line) => line.trim() !== '')
  return { type: 'root', children: lines.map((line) => make('p', {}, [{ type: 'text', value: line }])) }
}
