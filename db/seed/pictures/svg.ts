/** Width of every picture in user units (and pixels). */
export const WIDTH = 1600
/** Height of every picture in user units (and pixels). */
export const HEIGHT = 900

/** A point in user units, y down. */
export type Point = readonly [x: number, y: number]
/** x, y, width and height in user units. */
export type Box = readonly [x: number, y: number, width: number, height: number]

/** A number as SVG text; one decimal is finer than a pixel and keeps the file small. */
export function num(value: number): string {
  return String(Math.round(value * 10) / 10 || 0)
}

/** Path data from a template: d`M${x} ${y}h${width}z`, every number rounded. */
export function d(parts: TemplateStringsArray, ...values: readonly number[]): string {
  return parts.map((part, index) => part + (index < values.length ? num(values[index] ?? 0) : '')).join('')
}

type Attributes = Readonly<Record<string, string | number | undefined>>

/** An empty element; numbers are rounded, attributes that are undefined are left out. */
export function element(name: string, attributes: Attributes): string {
  const parts = Object.entries(attributes).map(([key, value]) => {
    if (value === undefined) return ''
    return ` ${key}="${typeof value === 'number' ? num(value) : value}"`
  })
  return `<${name}${parts.join('')}/>`
}

/** An opacity with two decimals, or nothing when the shape is solid. */
function seeThrough(opacity: number): string | undefined {
  return opacity < 1 ? String(Math.round(opacity * 100) / 100) : undefined
}

/** A filled path. */
export function fill(data: string, colour: string, opacity = 1): string {
  return element('path', { d: data, fill: colour, opacity: seeThrough(opacity) })
}

/** A stroked path with round ends; `width` in units. */
export function line(data: string, colour: string, width: number, opacity = 1): string {
  return element('path', {
    d: data, fill: 'none', stroke: colour, 'stroke-width': width,
    'stroke-linecap': 'round', 'stroke-linejoin': 'round', opacity: seeThrough(opacity),
  })
}

/** A stroked path cut into dashes with flat ends: `dash` and `gap` in units, starting anew in each subpath. */
export function dashes(
  data: string, colour: string, width: number, dash: number, gap: number, opacity = 1,
): string {
  return element('path', {
    d: data, fill: 'none', stroke: colour, 'stroke-width': width,
    'stroke-dasharray': `${num(dash)} ${num(gap)}`, opacity: seeThrough(opacity),
  })
}

/** A filled rectangle; `radius` rounds its corners. */
export function rect(
  x: number, y: number, width: number, height: number, colour: string, opacity = 1, radius = 0,
): string {
  return element('rect', {
    x, y, width: Math.max(0, width), height: Math.max(0, height), rx: radius > 0 ? radius : undefined,
    fill: colour, opacity: seeThrough(opacity),
  })
}

/** A filled circle. */
export function circle(x: number, y: number, radius: number, colour: string, opacity = 1): string {
  return element('circle', { cx: x, cy: y, r: radius, fill: colour, opacity: seeThrough(opacity) })
}

/** A filled ellipse. */
export function ellipse(x: number, y: number, rx: number, ry: number, colour: string, opacity = 1): string {
  return element('ellipse', { cx: x, cy: y, rx, ry, fill: colour, opacity: seeThrough(opacity) })
}

/** Markup drawn in its own units, placed at x, y and scaled; `mirrored` turns it to face the other way. */
export function place(x: number, y: number, scale: number, markup: string, mirrored = false): string {
  const ratio = Math.round(scale * 1000) / 1000
  const across = mirrored ? -ratio : ratio
  return `<g transform="translate(${num(x)} ${num(y)}) scale(${across} ${ratio})">${markup}</g>`
}

/** Markup seen only inside a clip made by `Stage.clip`. */
export function clipped(clip: string, markup: string): string {
  return `<g clip-path="${clip}">${markup}</g>`
}

/** Markup as one layer, faded as a whole so that overlaps inside it do not show. */
export function layer(markup: string, opacity: number): string {
  return `<g opacity="${seeThrough(opacity) ?? '1'}">${markup}</g>`
}

/** Path data of many rectangles at once: one element for a whole wall of windows. */
export function boxes(list: readonly Box[]): string {
  return list.map(([x, y, width, height]) => d`M${x} ${y}h${width}v${height}h${-width}z`).join('')
}

/** Path data of many dots; drawn with `line`, whose width is their diameter. */
export function dots(points: readonly Point[]): string {
  return points.map(([x, y]) => d`M${x} ${y}h0`).join('')
}

/** Path data of a closed polygon. */
export function polygon(points: readonly Point[]): string {
  return `M${points.map(([x, y]) => d`${x} ${y}`).join('L')}z`
}

/** Path data of an open soft curve near the points: each is a handle, the curve passes through the middles. */
export function curve(points: readonly Point[]): string {
  const [first, ...rest] = points
  const last = rest.at(-1)
  if (!first || !last) return ''
  const bends = rest.slice(0, -1).map(([x, y], index) => {
    const [nextX, nextY] = rest[index + 1] ?? last
    return d`Q${x} ${y} ${(x + nextX) / 2} ${(y + nextY) / 2}`
  })
  return d`M${first[0]} ${first[1]}` + bends.join('') + d`L${last[0]} ${last[1]}`
}

/** Path data of a closed soft shape; like `curve`, the points are handles. */
export function blob(points: readonly Point[]): string {
  const middle = (index: number): Point => {
    const [x, y] = points[index % points.length] ?? [0, 0]
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [0, 0]
    return [(x + nextX) / 2, (y + nextY) / 2]
  }
  const [startX, startY] = middle(points.length - 1)
  return d`M${startX} ${startY}` +
    points.map(([x, y], index) => d`Q${x} ${y} ${middle(index)[0]} ${middle(index)[1]}`).join('') + 'z'
}

/** Numbers 0 to count − 1, to lay things out in a row. */
export function times(count: number): number[] {
  return Array.from({ length: Math.max(0, Math.round(count)) }, (_, index) => index)
}
