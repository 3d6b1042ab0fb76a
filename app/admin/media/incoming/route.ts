import { badInput, staffAction } from '@/app/admin/staff-action'
import { beginUploadInput } from '@/domain/media/incoming-inputs'
import { readJsonBody } from '@/lib/read-json-body'
import { beginUpload } from '@/newsroom/incoming/begin-upload'
import { answerJson } from '../answer-json'

/** Asks where a large file goes: `{ address, ticket }`, of which the address is null where it comes here as any other; or `{ problem }`. */
export async function POST(request: Request): Promise<Response> {
  const guard = await staffAction()
  if (!guard.ok) return answerJson(guard)
  const parsed = beginUploadInput.safeParse(await readJsonBody(request, 10_000))
  if (!parsed.success) return answerJson(badInput(parsed.error))
  return answerJson(await beginUpload({ actor: guard.actor, input: parsed.data }))
}
