import type { CDPSession, Page } from '@playwright/test'

/** One thing that a thread of the browser did, as DevTools' timeline has it: microseconds; `tdur` counts the processor only. */
type TimelineEvent = { name: string; ph: string; ts: number; dur?: number; tdur?: number; pid: number; tid: number }

const kinds = {
  script: ['FunctionCall', 'EvaluateScript', 'v8.callFunction', 'TimerFire', 'FireAnimationFrame', 'RunMicrotasks', 'MinorGC', 'MajorGC'],
  style: ['UpdateLayoutTree', 'InvalidateLayout'],
  layout: ['Layout'],
  paint: ['PrePaint', 'Paint', 'PaintImage', 'Layerize', 'UpdateLayer', 'Commit'],
} as const

/** Milliseconds of the main thread's processor time by what they went to; `editing`: what the browser does itself with a key, input method and caret included. */
export type MainThreadTime = Record<keyof typeof kinds | 'editing', number>

/** What the page's main thread does while `act` runs. Watching costs time too: shares can be trusted, and times are to be taken without. */
export async function watchMainThread(page: Page, act: () => Promise<unknown>): Promise<MainThreadTime> {
  const protocol = await page.context().browser()?.newBrowserCDPSession()
  if (!protocol) throw new Error('this page has no browser to ask')
  const events: TimelineEvent[] = []
  protocol.on('Tracing.dataCollected', ({ value }) => void events.push(...(value as unknown[] as TimelineEvent[])))
  await protocol.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8'], excludedCategories: ['*'] } })
  await act()
  await ended(protocol)
  await protocol.detach()
  return timeByKind(ofBusiestPage(events))
}

async function ended(protocol: CDPSession): Promise<void> {
  const complete = new Promise<void>((resolve) => protocol.once('Tracing.tracingComplete', () => resolve()))
  await protocol.send('Tracing.end')
  await complete
}

/** The events of the thread that had most of the keys. */
function ofBusiestPage(events: readonly TimelineEvent[]): TimelineEvent[] {
  const threadOf = ({ pid, tid }: TimelineEvent) => `${pid} ${tid}`
  const keys = Map.groupBy(events.filter(({ name }) => name === 'EventDispatch'), threadOf)
  const [busiest] = [...keys].sort(([, one], [, other]) => other.length - one.length)
  return events.filter((event) => event.ph === 'X' && threadOf(event) === busiest?.[0])
}

/** Each event's own time, without that of the events inside it. */
function timeByKind(events: readonly TimelineEvent[]): MainThreadTime {
  const time: MainThreadTime = { script: 0, style: 0, layout: 0, paint: 0, editing: 0 }
  const open: { end: number; kind: keyof MainThreadTime }[] = []
  for (const { name, ts, dur = 0, tdur = 0 } of [...events].sort((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0))) {
    while ((open.at(-1)?.end ?? Infinity) <= ts) open.pop()
    const around = open.at(-1)
    // What has no name of its own belongs to what it is part of.
    const kind = kindOf(name) ?? around?.kind ?? 'editing'
    if (around) time[around.kind] -= tdur / 1000
    time[kind] += tdur / 1000
    open.push({ end: ts + dur, kind })
  }
  return time
}

function kindOf(name: string): keyof typeof kinds | undefined {
  if (name.startsWith('V8.')) return 'script'
  return (Object.keys(kinds) as (keyof typeof kinds)[]).find((kind) => (kinds[kind] as readonly string[]).includes(name))
}
