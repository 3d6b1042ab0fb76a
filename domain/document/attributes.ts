import type { AttributeSpec } from '@tiptap/pm/model'

const storedHex = /^#([0-9a-f]{6}|[0-9a-f]{8})$/
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/**
 * An attribute with its default and the sentence-less check that ProseMirror runs on every instance. A default that fails its own
 * check makes an attribute that has to be given.
 */
export function attribute(fallback: unknown, isValid: (value: unknown) => boolean): AttributeSpec {
  return {
    default: fallback,
    validate: (value: unknown) => {
      if (!isValid(value)) throw new RangeError(`bad value ${JSON.stringify(value)}`)
    },
  }
}

const isText = (value: unknown): value is string => typeof value === 'string'

/** Text of at most so many UTF-16 units, empty unless given. */
export const text = (longest: number) => attribute('', (value) => isText(value) && value.length <= longest)

/** Text that has to be given and has to pass. */
export const required = (isValid: (value: string) => boolean) => attribute('', (value) => isText(value) && isValid(value))

/** A whole number in a range. A fallback outside of it makes the number required. */
export const whole = (least: number, most: number, fallback: number) =>
  attribute(fallback, (value) => Number.isInteger(value) && (value as number) >= least && (value as number) <= most)

export const oneOf = (values: readonly unknown[], fallback: unknown) => attribute(fallback, (value) => values.includes(value))
export const flag = attribute(false, (value) => typeof value === 'boolean')
export const nullOr = (isValid: (value: string) => boolean) => attribute(null, (value) => value === null || (isText(value) && isValid(value)))

/** The original colour beside a tone, `#rrggbb` or `#rrggbbaa` in small letters. */
export const rawColour = nullOr((value) => storedHex.test(value))
export const align = oneOf([null, 'left', 'center', 'right'], null)

export const isMediaId = (value: string) => uuid.test(value)

/** A day of the calendar, `2026-11-21`; the 31st of June is none. */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(Date.parse(value))) return false
  return new Date(value).toISOString().startsWith(value)
}

/** Part of a picture that no cropping may cut away, as fractions of its width and height. */
export type FocalPoint = { x: number; y: number }

export function isFocalPoint(value: unknown): value is FocalPoint {
  if (typeof value !== 'object' || value === null || Object.keys(value).sort().join() !== 'x,y') return false
  return Object.values(value).every((part) => typeof part === 'number' && part >= 0 && part <= 1)
}

export const focalPoint = attribute(null, (value) => value === null || isFocalPoint(value))

export const columnWidths = attribute(null, (value) => value === null || (Array.isArray(value) && value.every((width) => Number.isInteger(width) && width > 0 && width < 5000)))
