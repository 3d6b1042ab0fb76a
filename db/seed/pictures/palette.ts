/** The light a picture is made in; `room` is indoors by day, `lamp` indoors in the evening. */
export type Mood = 'dawn' | 'day' | 'gold' | 'dusk' | 'night' | 'grey' | 'room' | 'lamp'

/** Six inks of one picture as `#rrggbb`; every other tone is a tint mixed from two of them, as on a two-drum press. */
export interface Palette {
  readonly mood: Mood
  /** Sky at the zenith, or the shaded wall of a room. */
  readonly air: string
  /** Sky at the horizon, or the lit wall of a room. */
  readonly pale: string
  /** The lightest tone: sun, snow, white walls. */
  readonly paper: string
  /** The tone of land and buildings. */
  readonly mid: string
  /** The darkest tone: foreground and silhouettes. */
  readonly ink: string
  /** The one warm colour, kept for the focal point. */
  readonly accent: string
}

type Inks = readonly [air: string, pale: string, paper: string, mid: string, ink: string, accent: string]

const inks: Readonly<Record<Mood, readonly [Inks, ...Inks[]]>> = {
  dawn: [
    ['#8fa9c4', '#f6d9c4', '#fdf3e6', '#5f7f95', '#22303f', '#dd6b52'],
    ['#b4b2cf', '#f9dcc2', '#fdf3e4', '#6b7299', '#282b46', '#d8644b'],
    ['#9cc0bd', '#f7e2c6', '#fbf4e4', '#5a8583', '#203a40', '#e07a4c'],
  ],
  day: [
    ['#8cbdd6', '#e4efec', '#faf7ee', '#4b8781', '#1d3943', '#df6b37'],
    ['#a6cede', '#f1efdf', '#fbf8ef', '#608c5c', '#21382f', '#d4532d'],
    ['#7eafd6', '#dfeaf0', '#f8f6ef', '#3f74a0', '#1a2f4a', '#e39a35'],
  ],
  gold: [
    ['#e8c583', '#f8ead0', '#fdf7e8', '#4a7d7b', '#22393d', '#c4462e'],
    ['#e9b88c', '#f8e4ca', '#fdf4e6', '#56728a', '#262f48', '#b9472f'],
    ['#d9c9a0', '#f4ecd6', '#fcf7ea', '#74824f', '#303a2a', '#cf5a2c'],
  ],
  dusk: [
    ['#3f4b7c', '#f0a87e', '#fbe6cf', '#5a4e7a', '#211f3a', '#f0784a'],
    ['#6c5b88', '#f3b7a0', '#fbe8da', '#4a5682', '#1e2140', '#e65c48'],
    ['#2f5570', '#f2c193', '#fbedd6', '#3f6173', '#142634', '#e9743f'],
  ],
  night: [
    ['#141d38', '#3a4f78', '#f3ead2', '#2a3c63', '#0b1123', '#f2b24a'],
    ['#12242d', '#386670', '#efe9d4', '#234852', '#09161c', '#f0a34d'],
    ['#221a3a', '#5a4775', '#f4e6d6', '#3b2f5c', '#120d22', '#f29a5c'],
  ],
  grey: [
    ['#a3b2bc', '#dde3e3', '#f6f6f2', '#64808d', '#25343e', '#d3543a'],
    ['#b5b6b1', '#e7e3d9', '#f8f5ee', '#75827e', '#2c3534', '#c84a2f'],
    ['#9fabc0', '#dcdfe8', '#f5f5f6', '#66759a', '#262d44', '#dd8a3a'],
  ],
  room: [
    ['#c9a982', '#f0dfc3', '#fcf5e6', '#7c8a80', '#2a3236', '#c9502f'],
    ['#9fb3b0', '#e3e8dc', '#fbf8ec', '#587f80', '#1f3338', '#d9743a'],
    ['#b9a7ad', '#efe0d6', '#fcf4ea', '#77708f', '#2b2840', '#cf5e48'],
    ['#8ea3bd', '#dfe5ea', '#f9f7f0', '#50708f', '#1c2b40', '#dd8f3c'],
  ],
  lamp: [
    ['#33415c', '#8a8288', '#f7ead2', '#4d6480', '#131c2e', '#f0a04b'],
    ['#3b3350', '#94747f', '#f8e6d2', '#5d5680', '#191530', '#ee8a52'],
    ['#264248', '#7b8a7c', '#f6ecd2', '#44706e', '#0e2025', '#eda64c'],
  ],
}

/** The palette of a mood; `choice` (any whole number) walks through its variants. */
export function paletteOf(mood: Mood, choice: number): Palette {
  const variants = inks[mood]
  const [air, pale, paper, mid, ink, accent] = variants[choice % variants.length] ?? variants[0]
  return { mood, air, pale, paper, mid, ink, accent }
}

function channel(colour: string, index: number): number {
  return Number.parseInt(colour.slice(1 + index * 2, 3 + index * 2), 16)
}

/** A tint between two `#rrggbb` colours; `share` 0 gives the first, 1 the second. */
export function mix(first: string, second: string, share: number): string {
  const blend = (index: number): string => {
    const value = channel(first, index) * (1 - share) + channel(second, index) * share
    return Math.round(value).toString(16).padStart(2, '0')
  }
  return `#${blend(0)}${blend(1)}${blend(2)}`
}

/** The colour of a plane seen through air: distance 0 is the dark foreground, 0.5 the pure land tone, 1 the haze. */
export function plane(palette: Palette, distance: number): string {
  return distance < 0.5
    ? mix(palette.ink, palette.mid, distance * 2)
    : mix(palette.mid, palette.pale, (distance - 0.5) * 1.8)
}

/** True where lamps are on and windows glow. */
export function isDark(palette: Palette): boolean {
  return palette.mood === 'night' || palette.mood === 'dusk' || palette.mood === 'lamp'
}

/** The colour of lamps, lit windows and the sun's halo. */
export function lampLight(palette: Palette): string {
  return mix(palette.accent, palette.paper, palette.mood === 'night' ? 0.35 : 0.55)
}
