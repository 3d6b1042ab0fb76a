import { expect, test } from 'vitest'
import { readCursor, writeCursor } from './cursor'

test('a place comes back from its cursor to the microsecond', () => {
  for (const place of [{ at: '2026-11-21 05:03:22.123456+00', number: 7 }, { at: '1998-01-01 00:00:00+09:30', number: 2_147_483_647 }]) expect(readCursor(writeCursor(place))).toEqual(place)
})

test('what somebody made up is no place', () => {
  for (const text of ['', '2026', '2026-11-21 05:03:22+00 0', '2026-13-41 05:03:22+00 7', "2026-11-21 05:03:22+00 7' or 1=1", '2026-11-21 05:03:22+00 9999999999']) expect(readCursor(Buffer.from(text).toString('base64url'))).toBeNull()
  expect(readCursor('%%%')).toBeNull()
})
