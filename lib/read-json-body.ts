import { parseJson } from './json'

/** The JSON that a request carries; undefined when it is none or weighs more than `mostBytes`: nobody can fill the memory with it. */
export async function readJsonBody(request: Request, mostBytes: number): Promise<unknown> {
  const parts: Uint8Array[] = []
  let bytes = 0
  for await (const part of request.body ?? []) {
    bytes += part.byteLength
    if (bytes > mostBytes) return undefined
    parts.push(part)
  }
  return parseJson(Buffer.concat(parts).toString('utf8'))
}
