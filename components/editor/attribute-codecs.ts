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
