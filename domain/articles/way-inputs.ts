import { z } from 'zod'
import { lineInput } from '@/domain/line-input'
import { limits } from './limits'
import { stages } from './status-machine'

const note = lineInput(limits.stepNote)

/** `baseVersion` and `stage` are what the person saw: a step is taken on one text in one stage, never on what became of it meanwhile. */
const seen = { articleId: z.uuid(), baseVersion: z.int().min(0), stage: z.enum(stages) }

export const submitInput = z.strictObject({ ...seen, note: note.default(''), /** Who should look at it; null: whoever of the desk comes first. */ to: z.uuid().nullable().default(null) })
export const returnInput = z.strictObject({ ...seen, note })
export const plainStepInput = z.strictObject(seen)

export type SubmitInput = z.input<typeof submitInput>
export type ReturnInput = z.input<typeof returnInput>
export type PlainStepInput = z.input<typeof plainStepInput>

/** A step as the article's route takes it. */
export const stepRequest = z.discriminatedUnion('step', [
  submitInput.extend({ step: z.literal('submit') }),
  returnInput.extend({ step: z.literal('return') }),
  plainStepInput.extend({ step: z.literal('approve') }),
  plainStepInput.extend({ step: z.literal('take-back') }),
])
export type StepRequest = z.input<typeof stepRequest>

/** `staffId` null: nobody has it any longer. */
export const assignInput = z.strictObject({ articleId: z.uuid(), staffId: z.uuid().nullable() })
export type AssignInput = z.infer<typeof assignInput>
