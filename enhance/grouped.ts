/** `12345` as `12,345`. By hand, for the reason that `today-date.ts` has. */
export const grouped = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, ',')
