import os from 'node:os'

/** How a command learns that it is to end: Ctrl-C, SIGTERM, a closed terminal, or its launcher (boot.mjs) having been killed. */
export type Ending = {
  /** Aborted at the first request, with an `EndedError` as its reason. */
  asked: AbortSignal
  /** Stops listening, so that signals do again what they do by themselves. */
  forget(): void
}

/** Thrown out of work that was ended on request; not a failure to explain. */
export class EndedError extends Error {
  override name = 'EndedError'

  /** The exit code by shell convention: 128 and the signal's number, e.g. 130 after Ctrl-C. */
  constructor(readonly exitCode: number) {
    super('ended on request')
  }
}

/** One Ctrl-C arrives up to three times, from the terminal, npm and boot.mjs; within this time it counts as one. */
const onePressMs = 700

/** Watches for the request to end; a second one calls `force`, which must end the process. */
export function watchForEnd(force: (exitCode: number) => void): Ending {
  const controller = new AbortController()
  let first = 0
  const ask = (exitCode: number) => {
    if (first === 0) {
      first = Date.now()
      controller.abort(new EndedError(exitCode))
    } else if (Date.now() - first > onePressMs) force(exitCode)
  }
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  const listeners = signals.map((signal) => ({ signal, listener: () => ask(128 + os.constants.signals[signal]) }))
  for (const { signal, listener } of listeners) process.on(signal, listener)
  const orphaned = () => ask(128 + os.constants.signals.SIGTERM)
  process.on('disconnect', orphaned)
  // Listening alone must not keep a finished command alive.
  process.channel?.unref()
  return {
    asked: controller.signal,
    forget() {
      for (const { signal, listener } of listeners) process.off(signal, listener)
      process.off('disconnect', orphaned)
    },
  }
}

/** Does the work unless the end was asked for; throws `EndedError` as soon as it is, and the work goes on unheard. */
export async function unlessEnded<Result>(asked: AbortSignal, work: () => Promise<Result>): Promise<Result> {
  asked.throwIfAborted()
  let stop = () => {}
  const ended = new Promise<never>((_resolve, reject) => {
    stop = () => reject(asked.reason)
    asked.addEventListener('abort', stop, { once: true })
  })
  try {
    return await Promise.race([work(), ended])
  } finally {
    asked.removeEventListener('abort', stop)
  }
}
