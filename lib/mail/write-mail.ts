import { escapeHtml } from '../text'
import type { Mail } from './send-mail'

/** `lines` are paragraphs; the link stands on a line of its own in the text, as a link in the HTML. */
export type MailWords = { subject: string; lines: string[]; link: string; linkWords: string; foot: string }

/** A message from its sentences: the same words as text and as HTML. */
export function writeMail(to: string, { subject, lines, link, linkWords, foot }: MailWords): Mail {
  const text = [...lines, `${linkWords}\n${link}`, foot].join('\n\n')
  const paragraphs = [...lines.map(escapeHtml), `<a href="${escapeHtml(link)}">${escapeHtml(linkWords)}</a>`, escapeHtml(foot)]
  const html = `<!doctype html><meta charset="utf-8"><title>${escapeHtml(subject)}</title>${paragraphs.map((words) => `<p>${words}</p>`).join('')}`
  // A line break in a header begins another header.
  return { to, subject: subject.replace(/[\r\n]+/g, ' '), text, html }
}
