import type { Stage, StepName } from '@/domain/articles/status-machine'
import type { StepRequest } from '@/domain/articles/way-inputs'

/** What a person adds to a step. */
export type StepWords = { note?: string; to?: string | null }

/** The step as it is sent: only what it takes of what was added. `seen` is what the person had before them. */
export function stepRequest(step: StepName, seen: { articleId: string; baseVersion: number; stage: Stage }, { note = '', to = null }: StepWords): StepRequest {
  if (step === 'submit') return { step, ...seen, note, to }
  return step === 'return' ? { step, ...seen, note } : { step, ...seen }
}
