/**
 * One text for everything that means the same as JSON: keys in order, and without what says nothing (null, '', an empty list or object).
 * For comparing documents, never for storing them: PostgreSQL orders the keys of jsonb its own way, and editors write '' for null.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(inOrder(value)) ?? 'null'
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => inOrder(item) ?? null)
  if (typeof value !== 'object' || value === null) return value === null || value === '' ? undefined : value
  const kept = Object.entries(value).flatMap(([key, item]) => (isNothing(item) ? [] : [[key, inOrder(item)] as const]))
  return Object.fromEntries(kept.sort(([one], [other]) => (one < other ? -1 : 1)).filter(([, item]) => !isNothing(item)))
}

function isNothing(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true
  return typeof value === 'object' && Object.keys(value).length === 0
}
