import { escapeHtml } from '@/lib/text'

/** Attributes of one element by name. Null and false are left out, true is written without a value. */
export type Attributes = Record<string, string | number | boolean | null>

/** Writes elements. The one place where attribute values are escaped. */
export type Pen = {
  element: (name: string, attributes: Attributes, inner: string) => string
  /** An element that cannot have content, such as `img`. */
  voidElement: (name: string, attributes?: Attributes) => string
}

/** A pen that passes the attributes of every element through `dress` before it writes them. */
export function penThat(dress: (attributes: Attributes) => Attributes): Pen {
  const openTag = (name: string, attributes: Attributes) =>
    [name, ...Object.entries(dress(attributes)).filter(([, value]) => value !== null && value !== false).map(written)].join(' ')
  return {
    element: (name, attributes, inner) => `<${openTag(name, attributes)}>${inner}</${name}>`,
    voidElement: (name, attributes = {}) => `<${openTag(name, attributes)}>`,
  }
}

export const plainPen = penThat((attributes) => attributes)

function written([key, value]: [string, Attributes[string]]): string {
  return value === true ? key : `${key}="${escapeHtml(String(value))}"`
}
