/** The value that a JSON text stands for, or `undefined` when it is none; for files that a crash may have left broken. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
