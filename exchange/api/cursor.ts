/** A place in a list: the instant as the database writes it, with its microseconds, and the number that decides between equals. */
export type ListPlace = { at: string; number: number }

const shape = /^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{1,6})?[+-]\d\d(?::\d\d)?) ([1-9]\d{0,9})$/

/** A place as others carry it; nothing is to be read out of it. */
export function writeCursor({ at, number }: ListPlace): string {
  return Buffer.from(`${at} ${number}`).toString('base64url')
}

/** The place that a cursor means, or null when it is none of ours. */
export function readCursor(cursor: string): ListPlace | null {
  const [, at, number] = shape.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
  return at && number && Number(number) <= 2_147_483_647 && !Number.isNaN(Date.parse(at)) ? { at, number: Number(number) } : null
}
