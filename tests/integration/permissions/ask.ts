import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { root } from '@/tests/support/run-ilbo'

/** A person's browser, as it names itself: links to drafts show machines nothing. */
const browser = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'

export type Answer = { status: number; location: string; /** Headers and body in one, to look for what must not be there. */ whole: string; body: string }

export type Question = { path: string; cookie?: string; method?: string; headers?: Record<string, string>; body?: string | FormData | URLSearchParams }

/** One request as it is; of redirects only the router's own is followed, which gives its question the `_rsc` that it must have. */
export async function ask(origin: string, question: Question): Promise<Answer> {
  const answer = await askOnce(origin, question)
  const isRouters = answer.status === 307 && /[?&]_rsc/.test(answer.location) && !question.path.endsWith(answer.location)
  return isRouters ? askOnce(origin, { ...question, path: answer.location }) : answer
}

async function askOnce(origin: string, { path: address, cookie = '', method = 'GET', headers = {}, body }: Question): Promise<Answer> {
  const response = await fetch(origin + address, { method, redirect: 'manual', headers: { 'user-agent': browser, ...(cookie && { cookie }), ...headers }, body })
  const text = await response.text()
  return { status: response.status, location: response.headers.get('location') ?? '', body: text, whole: `${JSON.stringify([...response.headers])}\n${text}` }
}

/** Eight at a time: as quick as one server answers. Answers come in the order of the questions. */
export async function inTurn<One, Result>(items: readonly One[], work: (item: One) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = []
  let next = 0
  const worker = async () => {
    for (let place = next++; place < items.length; place = next++) results[place] = await work(items[place] as One)
  }
  await Promise.all(Array.from({ length: 8 }, worker))
  return results
}

const manifestSchema = z.object({ node: z.record(z.string(), z.object({ exportedName: z.string(), filename: z.string().optional() })) })

/** Ids of server actions by their names, from the build. */
export function actionIds(): Map<string, string> {
  const { node } = manifestSchema.parse(JSON.parse(readFileSync(path.join(root, '.next/standalone/.next/server/server-reference-manifest.json'), 'utf8')))
  return new Map(Object.entries(node).map(([id, { exportedName }]) => [exportedName, id]))
}

/** Fields as React sends them to an action that has a state. */
export function actionBody(fields: Record<string, unknown>): FormData {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.set(`_1_${name}`, String(value))
  body.set('0', '[null,"$K1"]')
  return body
}

/** The problem's code in the answer of a route or of an action; null when there is none. */
export function problemIn({ body }: Answer): string | null {
  return /"problem":\{"code":"([a-z-]+)"/.exec(body)?.[1] ?? null
}
