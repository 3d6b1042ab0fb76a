import { d, ellipse, fill, line, place, rect } from './svg'

/** What a figure is doing; all are seen from behind or the side, so that nobody has a face. */
export type Pose = 'stand' | 'walk' | 'sit'
/** What it carries. */
export type Load = 'none' | 'bag' | 'backpack'

/** A person as a silhouette in three tones. */
export interface Figure {
  /** Middle of the feet and height from sole to crown, in units. */
  readonly x: number
  readonly foot: number
  readonly height: number
  readonly coat: string
  readonly legs: string
  readonly hair: string
  readonly pose?: Pose
  readonly load?: Load
  /** Colour of what it carries; the hair's when left out. */
  readonly loadColour?: string
  /** Shoulder-length hair and, unless sitting, a long coat. */
  readonly long?: boolean
  /** Colour of a knitted hat, if it wears one. */
  readonly hat?: string
  /** The right arm reaches out to the side instead of hanging. */
  readonly reach?: boolean
  readonly mirrored?: boolean
}

// Every part is drawn in a frame 100 units tall with the feet at 0, 0.
const legsOf: Readonly<Record<Pose, string>> = {
  stand: 'M-11-48L-9.6-4h6.4L-.5-43 3.2-4h6.4L11-48z',
  walk: 'M-10.5-48C-9.5-32-11-18-15-5l5.6 2.2C-5.6-14-2-26 .4-38 3-26 5.2-15 6-4h6.4C12.6-20 11.8-34 10.5-48z',
  sit: 'M-9-34h34c4 0 5 3 5 6L27 0h-7l1-20-30 2z',
}
const shoesOf: Readonly<Record<Pose, string>> = {
  stand: 'M-10.4-4.6h7.6v3q0 1.6-1.6 1.6h-4.6q-1.6 0-1.6-1.6zM2.8-4.6h7.6v3q0 1.6-1.6 1.6H4.2q-1.6 0-1.6-1.6z',
  walk: 'M-15.8-6.2l6.8 2.6-1.2 3.3q-.4 1-1.5.6l-5-1.9q-1-.4-.7-1.5zM5.6-4.6h7.2l3.8 2.7q1 .8 1 1.9H5.6z',
  sit: 'M20-4h7.4l3.6 2.2q1 .8 1 1.8H20z',
}
const jacket = 'M-3.4-85.5C-7-83.5-10.5-83-12.4-79.5L-11-62-12-44.5H12L11-62 12.4-79.5C10.5-83 7-83.5 3.4-85.5z'
const overcoat = 'M-3.4-85.5C-7-83.5-10.5-83-12.4-79.5L-10.6-62C-11.4-48-13-34-14.4-22H14.4C13-34 11.4-48 10.6-62' +
  'L12.4-79.5C10.5-83 7-83.5 3.4-85.5z'
const leftArm = 'M-9.5-82.6C-13.6-82-15.4-78-15.8-72L-17.4-59-16.4-47h4L-12.4-58-10.4-71z'
const rightArm = 'M9.5-82.6C13.6-82 15.4-78 15.8-72L17.4-59 16.4-47h-4L12.4-58 10.4-71z'
const reachingArm = 'M9.5-82.6C14-82 16-79 17.6-74L23.4-66.5 32-81.5 36-79.5 27-60.5q-2.4 3-5.4.6L10.4-67z'
const leftHand = 'M-16.6-47.5h4.4q.6 5.5-1.6 6-2.6 0-2.8-6z'
const rightHand = 'M16.6-47.5h-4.4q-.6 5.5 1.6 6 2.6 0 2.8-6z'

function headOf(figure: Figure): string {
  const neck = fill('M-2.8-89H2.8L4-83.6Q0-81.6-4-83.6z', figure.hair)
  const hair = figure.long
    ? fill('M-6.3-93C-6.6-102.6 6.6-102.6 6.3-93L7.4-82.5C4.6-80-4.6-80-7.4-82.5z', figure.hair)
    : ellipse(0, -93, 5.4, 6.9, figure.hair)
  const hat = figure.hat
    ? fill('M-6.4-93.4C-6.8-102.8 6.8-102.8 6.4-93.4z', figure.hat) + rect(-6.8, -95, 13.6, 3.2, figure.hat, 1, 1.2)
    : ''
  return neck + hair + hat
}

function loadOf(figure: Figure): string {
  const colour = figure.loadColour ?? figure.hair
  switch (figure.load) {
    case 'bag': return line('M12.5-36Q15-48 17.5-36', colour, 1.3) + fill('M9-36h12.4l-1.4 17h-9.6z', colour)
    case 'backpack': return rect(-9.6, -80, 19.2, 28, colour, 1, 5) +
      fill('M-6.6-65H6.6v8.6q0 1.6-1.6 1.6H-5q-1.6 0-1.6-1.6z', figure.legs, 0.22)
    default: return ''
  }
}

const reachingHand = 'M31.6-81l4.6 2.2q2.4-3.6 1-6-3.4-1.6-5.6 3.8z'

function bodyOf(figure: Figure): string {
  const sitting = figure.pose === 'sit'
  const collar = rect(-4.6, -86, 9.2, 3.6, figure.coat, 1, 1.4)
  const arms = leftArm + (figure.reach ? reachingArm : rightArm)
  return fill(figure.long && !sitting ? overcoat : jacket, figure.coat) +
    fill(leftHand + (figure.reach ? reachingHand : rightHand), figure.hair) + fill(arms, figure.coat) +
    fill(arms, figure.legs, 0.2) +
    (figure.long ? collar + headOf(figure) : headOf(figure) + collar) + (sitting ? '' : loadOf(figure))
}

/** One person. */
export function person(figure: Figure): string {
  const pose = figure.pose ?? 'stand'
  const legs = fill(legsOf[pose], figure.legs) + fill(shoesOf[pose], figure.hair)
  const body = pose === 'sit' ? place(0, 14, 1, bodyOf(figure)) : bodyOf(figure)
  return place(figure.x, figure.foot, figure.height / 100, legs + body, figure.mirrored)
}

/** An open umbrella seen from the side: `x`, `y` the middle of its rim, `reach` half its width. */
export function umbrella(x: number, y: number, reach: number, colour: string, stick: string): string {
  const rise = reach * 0.72
  const scallop = reach / 2
  const hem = d`q${-scallop / 2} ${-scallop * 0.35} ${-scallop} 0`.repeat(4)
  const rib = (side: 1 | -1): string =>
    d`M${x} ${y - rise * 0.93}Q${x + side * reach * 0.42} ${y - rise * 0.8} ${x + side * scallop} ${y - 2}`
  return line(d`M${x} ${y - rise - 3}V${y + reach * 0.3}`, stick, reach / 22) +
    fill(
      d`M${x - reach} ${y}` +
        d`C${x - reach * 0.9} ${y - rise * 1.25} ${x + reach * 0.9} ${y - rise * 1.25} ${x + reach} ${y}` +
        hem + 'z',
      colour,
    ) +
    line(rib(-1) + rib(1), stick, reach / 30, 0.35)
}

/** Head and shoulders from behind: `x`, `y` the middle of the lower edge, `width` the shoulders. */
export function bust(x: number, y: number, width: number, coat: string, hair: string, long = false): string {
  // Drawn in a frame 200 units wide with the lower edge at 0.
  const head = long
    ? fill('M-43-150C-46-214 46-214 43-150L52-88C34-74-34-74-52-88z', hair)
    : ellipse(0, -150, 38, 48, hair)
  const markup = fill('M-102 4C-102-40-98-66-84-76-66-88-34-90-22-102H22C34-90 66-88 84-76 98-66 102-40 102 4z', coat) +
    fill('M-22-120H22L25-98Q0-84-25-98z', hair) + head
  return place(x, y, width / 200, markup)
}

/** A person on a chair from behind: `x`, `foot` the middle of the chair's feet, `height` to the crown, in units. */
export function seated(
  x: number, foot: number, height: number, coat: string, hair: string, chair: string, long: boolean,
): string {
  const scale = height / 400
  const back = rect(-84, -214, 168, 22, chair, 1, 8) + rect(-84, -168, 168, 16, chair, 1, 6) +
    rect(-84, -214, 14, 214, chair) + rect(70, -214, 14, 214, chair) + rect(-90, -112, 180, 20, chair, 1, 6)
  const torso = fill('M-92-230C-104-190-104-150-96-104H96C104-150 104-190 92-230z', coat)
  return place(x, foot, scale, torso + place(0, -226, 0.94, bust(0, 0, 200, coat, hair, long)) + back)
}
