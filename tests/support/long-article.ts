import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { root } from './run-ilbo'

const folder = path.join(root, 'db/seed/articles')

/**
 * The source of an article with so many characters of text, as a reporter may write one: paragraphs of the demo paper's own articles, each
 * once, so that it packs as real Korean does. It has a section, a reporter, tags and a picture's place, like most articles.
 */
export function longArticle(characters: number): string {
  const paragraphs: string[] = []
  let left = characters
  for (const paragraph of demoParagraphs()) {
    if (left <= 0) break
    const taken = [...paragraph].slice(0, left).join('')
    paragraphs.push(`<p>${taken}</p>`)
    left -= [...taken].length
  }
  if (left > 0) throw new Error(`the demo paper is ${left} characters too short`)
  return `---\ntitle: 첫차에서 막차까지, 새벽시의 하루를 따라가 보니\ncategories: [문화]\nauthor: 설아린\ntags: [도서관, 청년]\nexcerpt: 하루를 따라가며 본 도시의 움직임을 적었습니다.\n---\n\n${paragraphs.join('\n\n')}\n`
}

/** Plain paragraphs: no headings, lists, tables, quotes or links. */
function demoParagraphs(): string[] {
  return readdirSync(folder).sort().flatMap((file) => {
    const [, , ...body] = readFileSync(path.join(folder, file), 'utf8').split(/^---$/m)
    return body.join('---').split(/\n\n+/).map((paragraph) => paragraph.trim()).filter((paragraph) => /^[가-힣“‘\d]/.test(paragraph) && !/[[\]{}=*\n]/.test(paragraph))
  })
}
