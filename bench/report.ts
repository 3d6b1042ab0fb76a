/** Prints one line of a benchmark: how often, and how long it took in milliseconds at the middle, at the 95th and 99th of a hundred, at worst. */
export function report(name: string, times: readonly number[]): void {
  const sorted = [...times].sort((one, other) => one - other)
  const at = (share: number) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN).toFixed(1)
  console.log(`${name.padEnd(44)} n=${sorted.length} p50=${at(0.5)} p95=${at(0.95)} p99=${at(0.99)} max=${at(1)}`)
}
