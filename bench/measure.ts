import { performance } from 'node:perf_hooks'

/** Times of `count` runs one after another in ms, in order of size: the figure is a person's and not a crowd's. */
export async function timesOf(count: number, work: (index: number) => Promise<unknown>): Promise<number[]> {
  const times: number[] = []
  for (let index = 0; index < count; index += 1) {
    const start = performance.now()
    await work(index)
    times.push(performance.now() - start)
  }
  return times.sort((one, other) => one - other)
}

/** The time under which that share of the runs stayed. */
export function percentile(times: number[], share: number): number {
  return times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN
}
