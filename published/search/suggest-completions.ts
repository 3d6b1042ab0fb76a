import 'server-only'
import { type Suggestion, complete } from '@/domain/search/complete'
import { otherLayout } from '@/domain/search/keyboard-layout'
import { getLexicon } from './lexicon'

const longest = 40

/** What somebody may be typing; where that is nothing, what the same keys write on the other layout. */
export async function suggestCompletions(typed: string): Promise<Suggestion[]> {
  const text = typed.normalize('NFC').slice(0, longest)
  const { completions } = await getLexicon()
  const found = complete(text, completions)
  const other = found.length === 0 ? otherLayout(text) : null
  return other === null ? found : complete(other, completions)
}
