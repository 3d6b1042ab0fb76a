import { z } from 'zod'
import { type Problem, problemCodes } from '@/domain/problems'
import { isWellFormedText } from '@/lib/text'

/** One line of text as people write it: NFC, without spaces around it. */
export const lineInput = (longest: number) => z.string().transform((text) => text.normalize('NFC').trim()).pipe(z.string().max(longest).refine(isWellFormedText))

/** The same, which is empty or fits; `problem` is what is said of one that does not. */
export const patternInput = (longest: number, fits: (text: string) => boolean, problem: string) => lineInput(longest).refine((text) => text === '' || fits(text), problem)

/** The first thing that is wrong with a form about the paper: a refinement names its problem's code as its message, and may say what is meant. */
export function inputProblem(error: z.ZodError): Problem {
  const [issue] = error.issues
  const detail: unknown = issue?.code === 'custom' ? issue.params?.detail : undefined
  return { code: problemCodes.find((code) => code === issue?.message) ?? 'bad-input', field: String(issue?.path.at(-1) ?? ''), ...(typeof detail === 'string' && { detail }) }
}
