/** The list with one of it standing at another place, counted from 0; as it was where that one is not in it. */
export function placed(ids: readonly string[], id: string, at: number): readonly string[] {
  if (!ids.includes(id)) return ids
  const others = ids.filter((one) => one !== id)
  return [...others.slice(0, at), id, ...others.slice(at)]
}
