import { text } from 'node:stream/consumers'
import { isCancel, password as askPassword } from '@clack/prompts'
import type { Outcome } from '@/domain/problems'
import type { StaffRole } from '@/domain/staff/staff'
import { env } from '@/lib/env'
import { messagesIn } from '@/messages'
import { problemLine } from '@/messages/problem-line'
import { addStaff } from '@/newsroom/staff/add-staff'
import { changeRole, deactivateStaff } from '@/newsroom/staff/change-staff'
import { resetTwoStep } from '@/newsroom/staff/change-two-step'
import { withDatabase } from './database'
import { EndedError } from './ending'
import { OperatorError } from './operator-error'

const actor = { kind: 'operator' } as const

/** Opens an account; the password comes from a prompt, or from the first line of stdin when that is no terminal. */
export async function runStaffAdd(flags: { email: string; name: string; role: StaffRole }): Promise<void> {
  const password = await readPassword()
  await act(() => addStaff({ actor, input: { ...flags, password } }), (words) => words.staffAdded(flags.email))
}

export async function runStaffRole(flags: { email: string; role: StaffRole }): Promise<void> {
  await act(() => changeRole({ actor, ...flags }), (words) => words.staffChanged(flags.email))
}

export async function runStaffDeactivate(flags: { email: string }): Promise<void> {
  await act(() => deactivateStaff({ actor, ...flags }), (words) => words.staffChanged(flags.email))
}

export async function runStaffResetTotp(flags: { email: string }): Promise<void> {
  await act(() => resetTwoStep({ actor, ...flags }), (words) => words.staffChanged(flags.email))
}

async function act(verb: () => Promise<Outcome<{ brokenPromises?: number }>>, done: (words: ReturnType<typeof messagesIn>['imports']) => string): Promise<void> {
  const { imports, people, problems } = messagesIn(env().ILBO_LANG)
  const outcome = await withDatabase(verb)
  if (!outcome.ok) throw new OperatorError(problemLine(problems, outcome.problem))
  console.log(done(imports))
  if (outcome.brokenPromises) console.log(people.staff.brokenPromises(outcome.brokenPromises))
}

async function readPassword(): Promise<string> {
  if (!process.stdin.isTTY) return (await text(process.stdin)).split(/\r?\n/)[0] ?? ''
  const answer = await askPassword({ message: messagesIn(env().ILBO_LANG).imports.askPassword })
  if (isCancel(answer)) throw new EndedError(130)
  return answer
}
