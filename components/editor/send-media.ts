import type { Problem } from '@/domain/problems'

/** What became of a file on its way to the library. `problem` null: the server could not be reached or broke. */
export type Sent<Made extends object> = ({ ok: true } & Made) | { ok: false; problem: Problem | null }

export type Sending = { onProgress: (part: number) => void; signal: AbortSignal }

/** Sends one file, as a way of its own for pictures and for files to download. */
export type Send<Made extends object> = (file: File, how: Sending) => Promise<Sent<Made>>

/** Sends one file to an address of the library. XMLHttpRequest, because `fetch` does not tell how much has gone out. */
export function sendMedia<Made extends object>(address: string, file: File, { onProgress, signal }: Sending, read: (answer: unknown) => Made | null): Promise<Sent<Made>> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', address)
    request.responseType = 'json'
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
    request.onload = () => resolve(readAnswer(request.response, read))
    request.onerror = request.onabort = () => resolve({ ok: false, problem: null })
    signal.addEventListener('abort', () => request.abort())
    request.send(file)
  })
}

function readAnswer<Made extends object>(answer: unknown, read: (answer: unknown) => Made | null): Sent<Made> {
  const made = read(answer)
  return made ? { ok: true, ...made } : { ok: false, problem: ((answer ?? {}) as { problem?: Problem }).problem ?? null }
}
