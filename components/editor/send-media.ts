import type { Problem } from '@/domain/problems'
import { largeBytes, sendLarge } from './send-large'

/** What became of a file on its way to the library. `problem` null: the server could not be reached or broke. */
export type Sent<Made extends object> = ({ ok: true } & Made) | { ok: false; problem: Problem | null }

export type Sending = { onProgress: (part: number) => void; signal: AbortSignal }

/** Sends one file, as a way of its own for pictures and for files to download. */
export type Send<Made extends object> = (file: File, how: Sending) => Promise<Sent<Made>>

/** Sends one file to an address of the library, or the way that the server says for a large one. */
export async function sendMedia<Made extends object>(address: string, file: File, how: Sending, read: (answer: unknown) => Made | null): Promise<Sent<Made>> {
  const put = async (to: string) => (await transfer('PUT', to, file, how)) !== null
  const answer = file.size > largeBytes ? await sendLarge(address, file, how, put) : undefined
  return readAnswer(answer === undefined ? (await transfer('POST', address, file, how))?.answer : answer, read)
}

/** XMLHttpRequest, because `fetch` does not tell how much has gone out. Null when nothing came back, or a bucket refused. */
function transfer(method: 'POST' | 'PUT', address: string, file: File, { onProgress, signal }: Sending): Promise<{ answer: unknown } | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open(method, address)
    if (method === 'POST') request.responseType = 'json'
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
    request.onload = () => resolve(method === 'POST' || request.status < 300 ? { answer: request.response } : null)
    request.onerror = request.onabort = () => resolve(null)
    signal.addEventListener('abort', () => request.abort())
    if (signal.aborted) resolve(null)
    else request.send(file)
  })
}

function readAnswer<Made extends object>(answer: unknown, read: (answer: unknown) => Made | null): Sent<Made> {
  const made = read(answer)
  return made ? { ok: true, ...made } : { ok: false, problem: ((answer ?? {}) as { problem?: Problem }).problem ?? null }
}
