/** Runs once when a server starts, before its first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { startServerDuties } = await import('./app/server-duties')
  await startServerDuties()
  const { vercel } = await import('./lib/env')
  // What follows needs a process that stays awake.
  if (vercel()) return
  const { keepSearchWhole } = await import('./newsroom/door/keep-search-whole')
  keepSearchWhole()
  const { keepScheduleGoing } = await import('./newsroom/schedule/keep-schedule-going')
  keepScheduleGoing()
  const { keepMailGoing } = await import('./newsroom/mail/keep-mail-going')
  keepMailGoing()
  const { keepSignalsGoing } = await import('./newsroom/signals/keep-signals-going')
  keepSignalsGoing()
  const { keepFrontGoing } = await import('./newsroom/front/keep-front-going')
  keepFrontGoing()
  const { keepSwept } = await import('./newsroom/media/keep-swept')
  keepSwept()
}

/** A surprise while a request was answered: logged here, once, with nothing of what the person sent but the path. */
export async function onRequestError(error: unknown, request: { path: string; method: string }): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { describeError, log } = await import('./lib/log')
  log.error({ ...describeError(error), method: request.method, path: request.path.split('?')[0], digest: digestOf(error) }, 'request failed')
}

function digestOf(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'digest' in error ? String(error.digest) : undefined
}
