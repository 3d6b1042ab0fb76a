import { isFocalPoint } from '@/domain/document/attributes'
import { countingClasses, isCounting } from '@/domain/document/list-counting'
import type { AttributeCodec } from './spec-fields'

const alignments = ['center', 'right'] as const

/** Alignment as the class that reader pages use; a foreign `text-align` is read too. Left is how text stands anyway. */
export const alignCodec: AttributeCodec = {
  read: (element) => alignments.find((side) => element.classList.contains(`align-${side}`) || element.style.textAlign === side) ?? null,
  write: (value) => (value === 'center' || value === 'right' ? { class: `align-${value}` } : null),
}

/** A whole number in an HTML attribute that is left out while it has its usual value. */
export function numberCodec(name: string, usual: number): AttributeCodec {
  return {
    read: (element) => (element.hasAttribute(name) ? Number.parseInt(element.getAttribute(name) ?? '', 10) : null),
    write: (value) => (typeof value === 'number' && value !== usual ? { [name]: String(value) } : null),
  }
}

/** A text in a `data-` attribute, left out while it is empty or null. */
export function dataCodec(name: string): AttributeCodec {
  return {
    read: (element) => element.getAttribute(`data-${name}`),
    write: (value) => (typeof value === 'string' && value !== '' ? { [`data-${name}`]: value } : null),
  }
}

/** Yes or no as the presence of a `data-` attribute. */
export function flagCodec(name: string): AttributeCodec {
  return {
    read: (element) => element.hasAttribute(`data-${name}`),
    write: (value) => (value === true ? { [`data-${name}`]: '' } : null),
  }
}

/** Column widths of a table cell, `data-colwidth="120,80"`. */
export const columnWidthsCodec: AttributeCodec = {
  read: (element) => element.getAttribute('data-colwidth')?.split(',').map((width) => Number.parseInt(width, 10)) ?? null,
  write: (value) => (Array.isArray(value) ? { 'data-colwidth': value.join(',') } : null),
}

/** The focal point of a picture, `data-focal="0.25,0.5"`. */
export const focalCodec: AttributeCodec = {
  read: (element) => {
    const [x, y] = element.getAttribute('data-focal')?.split(',').map(Number) ?? []
    return x === undefined || y === undefined ? null : { x, y }
  },
  write: (value) => (isFocalPoint(value) ? { 'data-focal': `${value.x},${value.y}` } : null),
}

/** A whole number in a `data-` attribute. */
export function dataNumberCodec(name: string): AttributeCodec {
  return {
    read: (element) => (element.hasAttribute(`data-${name}`) ? Number(element.getAttribute(`data-${name}`)) : null),
    write: (value) => ({ [`data-${name}`]: String(value) }),
  }
}

/** How an ordered list counts, in the attributes that HTML has for it. */
export const listCodecs = {
  start: numberCodec('start', 1),
  reversed: { read: (element) => element.hasAttribute('reversed'), write: (value) => (value === true ? { reversed: '' } : null) },
  type: { read: (element) => element.getAttribute('type'), write: (value) => (isCounting(value) ? { type: value, class: countingClasses[value] } : null) },
} satisfies Record<string, AttributeCodec>

/** A table's caption; a foreign table has it as an element. */
export const captionCodec: AttributeCodec = {
  read: (element) => element.getAttribute('data-caption') ?? element.querySelector(':scope > caption')?.textContent?.trim().slice(0, 300) ?? null,
  write: (value) => (value === '' ? null : { 'data-caption': String(value) }),
}
