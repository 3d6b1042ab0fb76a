import { canonicalJson } from '@/domain/document/canonical-json'
import { type MarkName, markSpecs } from '@/domain/document/schema'
import type { MarkJson } from '@/domain/document/types'
import type { MarkNote } from './changes'

const markNames = Object.keys(markSpecs) as MarkName[]

/** Which marks two versions of the same words wear otherwise, in the order of the schema. */
export function markNotes(before: readonly MarkJson[], after: readonly MarkJson[]): MarkNote[] {
  return markNames.flatMap((mark): MarkNote[] => {
    const [was, is] = [before, after].map((marks) => marks.find(({ type }) => type === mark))
    if (canonicalJson(was) === canonicalJson(is)) return []
    return [{ kind: 'mark', mark, from: was ? valueOf(was) : null, to: is ? valueOf(is) : null }]
  })
}

function valueOf({ attrs }: MarkJson): string {
  const value = attrs?.tone ?? attrs?.href
  return typeof value === 'string' ? value : ''
}
