import { writeOpenApi } from '@/exchange/api/openapi'
import { siteUrl } from '@/lib/env'
import { getPaper } from '@/published/paper'
import { apiAnswer } from '../answers'

export const dynamic = 'force-dynamic'

/** What the API can be asked and answers, for programs that write programs. */
export async function GET(request: Request): Promise<Response> {
  return apiAnswer(request, writeOpenApi((await getPaper()).name, siteUrl()))
}
