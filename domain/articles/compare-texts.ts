import { canonicalJson } from '@/domain/document/canonical-json'
import { compareBlocks } from '@/domain/document/compare-blocks'
import type { NodeJson } from '@/domain/document/types'
import type { ArticleText } from './article-text'

export type Side = 'mine' | 'theirs'

/** One difference between two texts, and which side to take as long as nobody has chosen. `isClash`: both have changed it. */
export type Difference<Part> = { kind: 'changed'; mine: Part; theirs: Part; suggested: Side; isClash: boolean }
export type TextRow = { kind: 'same'; block: NodeJson } | Difference<NodeJson[]>
export type ComparedTexts = { headline: Difference<string> | null; standfirst: Difference<string> | null; rows: TextRow[] }

type Texts = {
  /** What both began with. */
  base: ArticleText
  mine: ArticleText
  theirs: ArticleText
}

/** Two texts side by side. What only one side has changed is suggested from that side; where both have, from mine. */
export function compareTexts({ base, mine, theirs }: Texts): ComparedTexts {
  const known = new Set((base.body.content ?? []).map(canonicalJson))
  const isOld = (blocks: NodeJson[]) => blocks.every((block) => known.has(canonicalJson(block)))
  const rows = compareBlocks(mine.body.content ?? [], theirs.body.content ?? []).map((row): TextRow => (row.kind === 'same' ? row : { ...row, ...judge(isOld(row.mine), isOld(row.theirs)) }))
  return { headline: line(base.headline, mine.headline, theirs.headline), standfirst: line(base.standfirst, mine.standfirst, theirs.standfirst), rows }
}

/** Which side each difference is taken from: of the headline, the standfirst, and the body's rows by their index. */
export type Choices = { headline: Side; standfirst: Side; rows: ReadonlyMap<number, Side> }

/** What is taken when nobody chooses. */
export function suggestedChoices({ headline, standfirst, rows }: ComparedTexts): Choices {
  const ofRows = rows.flatMap((row, index): [number, Side][] => (row.kind === 'changed' ? [[index, row.suggested]] : []))
  return { headline: headline?.suggested ?? 'mine', standfirst: standfirst?.suggested ?? 'mine', rows: new Map(ofRows) }
}

/** One text of two, as chosen. Of section, label, bylines, tags, excerpt and lead picture, mine counts where I have changed it. */
export function mergeTexts({ base, mine, theirs }: Texts, compared: ComparedTexts, choices: Choices): ArticleText {
  const content = compared.rows.flatMap((row, index) => (row.kind === 'same' ? [row.block] : row[choices.rows.get(index) ?? row.suggested]))
  const fact = <Name extends keyof ArticleText>(name: Name): ArticleText[Name] => (canonicalJson(mine[name] ?? null) === canonicalJson(base[name] ?? null) ? theirs[name] : mine[name])
  return {
    headline: choices.headline === 'mine' ? mine.headline : theirs.headline,
    standfirst: choices.standfirst === 'mine' ? mine.standfirst : theirs.standfirst,
    excerpt: fact('excerpt'), label: fact('label'), sectionId: fact('sectionId'), contributorIds: fact('contributorIds'), tags: fact('tags'), lead: fact('lead'), isLeadMissing: fact('isLeadMissing'), origin: fact('origin'),
    body: { ...mine.body, content: content.length > 0 ? content : [{ type: 'paragraph' }] },
  }
}

function line(base: string, mine: string, theirs: string): Difference<string> | null {
  return mine === theirs ? null : { kind: 'changed', mine, theirs, ...judge(mine === base, theirs === base) }
}

/** Blocks that stood in the base are old; a side that has nothing at a place has perhaps taken it out, and perhaps never had it. */
function judge(isMineOld: boolean, areTheirsOld: boolean): { suggested: Side; isClash: boolean } {
  return { suggested: isMineOld && !areTheirsOld ? 'theirs' : 'mine', isClash: !isMineOld && !areTheirsOld }
}
