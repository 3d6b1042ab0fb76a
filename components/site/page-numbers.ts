/** Page numbers to print around the current one: first, last, and two neighbours; `null` where numbers are left out. */
export function pageNumbers(page: number, pages: number): (number | null)[] {
  const shown = [...new Set([1, page - 2, page - 1, page, page + 1, page + 2, pages])].filter((one) => one >= 1 && one <= pages).sort((one, other) => one - other)
  return shown.flatMap((one, place) => {
    const before = shown[place - 1]
    if (before === undefined || one === before + 1) return [one]
    return one === before + 2 ? [one - 1, one] : [null, one]
  })
}
