import type { Root } from 'hast'
import rehypeRaw from 'rehype-raw'
import { unified } from 'unified'
import { markdownToHast } from '@/domain/document/markdown/markdown-to-hast'

/** Markdown, with any HTML in it, as one tree. Throws RangeError when lists are nested by the thousand. */
export function readMarkdownBody(text: string): Root {
  return unified().use(rehypeRaw).runSync(markdownToHast(text))
}
