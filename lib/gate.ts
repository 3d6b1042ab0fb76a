/** Lets at most `most` pieces of work run at once; the others wait their turn, first come, first served. */
export function gate(most: number): <Result>(work: () => Promise<Result>) => Promise<Result> {
  const waiting: (() => void)[] = []
  let running = 0
  return async (work) => {
    if (running >= most) await new Promise<void>((go) => waiting.push(go))
    else running += 1
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      // The place is handed on, so that nobody who comes meanwhile can slip in.
      if (next) next()
      else running -= 1
    }
  }
}
