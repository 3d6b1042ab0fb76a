import { percentile } from './measure'

/** Prints one line of a benchmark: how often, and how long it took in milliseconds at the middle, at the 95th and 99th of a hundred, at worst. */
export function report(name: string, times: readonly number[]): void {
  const sorted = [...times].sort((one, other) => one - other)
  const at = (share: number) => percentile(sorted, share).toFixed(1)
  console.log(`${name.padEnd(44)} n=${sorted.length} p50=${at(0.5)} p95=${at(0.95)} p99=${at(0.99)} max=${at(1)}`)
}

/** Prints how long one question took beside others, and whether it kept to `budget` (ms at the 99th of a hundred). The times are in order of size. */
export function reportWithin(budget: number, name: string, times: number[], note = ''): void {
  const [p50 = Number.NaN, p95 = Number.NaN, p99 = Number.NaN] = [0.5, 0.95, 0.99].map((share) => percentile(times, share))
  const [half, most, worst] = [p50, p95, p99].map((ms) => ms.toFixed(1).padStart(6))
  console.log(`${name.padEnd(38)} p50=${half} p95=${most} p99=${worst}${note && `  ${note}`}${p99 > budget ? '  MISSED' : ''}`)
}
