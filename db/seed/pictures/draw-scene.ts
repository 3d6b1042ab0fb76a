import { grain, wash } from './finish'
import { paletteOf, type Mood } from './palette'
import { createRandom, hashWord } from './prng'
import { bridge } from './scene-bridge'
import { bus } from './scene-bus'
import { factory } from './scene-factory'
import { farm } from './scene-farm'
import { festival } from './scene-festival'
import { hall } from './scene-hall'
import { harbor } from './scene-harbor'
import { kitchen } from './scene-kitchen'
import { library } from './scene-library'
import { market } from './scene-market'
import { mountain } from './scene-mountain'
import { night } from './scene-night'
import { portrait } from './scene-portrait'
import { rain } from './scene-rain'
import { river } from './scene-river'
import { school } from './scene-school'
import { snow } from './scene-snow'
import { stadium } from './scene-stadium'
import { createStage, type Stage } from './stage'
import { HEIGHT, WIDTH } from './svg'

/** Every scene the demo paper can be illustrated with. */
export const sceneNames = [
  'river', 'market', 'school', 'factory', 'farm', 'festival',
  'library', 'bus', 'snow', 'harbor', 'stadium', 'portrait',
  'hall', 'night', 'bridge', 'mountain', 'kitchen', 'rain',
] as const

/** The name of a scene. */
export type SceneName = (typeof sceneNames)[number]

interface Scene {
  readonly draw: (stage: Stage) => string
  /** The lights this scene is made in; neighbouring seeds take turns. */
  readonly moods: readonly [Mood, ...Mood[]]
  /** True where left and right mean something: traffic keeps right in Korea, and signals have red at the left. */
  readonly handed?: boolean
}

const scenes: Readonly<Record<SceneName, Scene>> = {
  river: { draw: river, moods: ['gold', 'dawn', 'dusk', 'day'] },
  market: { draw: market, moods: ['gold', 'day', 'dusk', 'grey'] },
  school: { draw: school, moods: ['day', 'gold', 'dawn', 'grey'] },
  factory: { draw: factory, moods: ['dawn', 'grey', 'dusk', 'day', 'gold'] },
  farm: { draw: farm, moods: ['day', 'gold', 'dawn', 'grey'] },
  festival: { draw: festival, moods: ['night', 'dusk'] },
  library: { draw: library, moods: ['room', 'lamp', 'room'] },
  bus: { draw: bus, moods: ['day', 'dusk', 'gold', 'grey', 'dawn'], handed: true },
  snow: { draw: snow, moods: ['grey', 'dusk', 'dawn', 'night'] },
  harbor: { draw: harbor, moods: ['day', 'gold', 'dusk', 'grey', 'dawn'] },
  stadium: { draw: stadium, moods: ['night', 'day', 'dusk'] },
  portrait: { draw: portrait, moods: ['room', 'lamp', 'room'] },
  hall: { draw: hall, moods: ['room', 'room', 'lamp'] },
  night: { draw: night, moods: ['night', 'dusk', 'night'], handed: true },
  bridge: { draw: bridge, moods: ['dusk', 'day', 'grey', 'dawn', 'night'] },
  mountain: { draw: mountain, moods: ['dawn', 'gold', 'grey', 'dusk', 'day'] },
  kitchen: { draw: kitchen, moods: ['room', 'room', 'lamp'] },
  rain: { draw: rain, moods: ['grey', 'night', 'grey', 'dusk'], handed: true },
}

/**
 * Draws a scene as a complete SVG of 1600 x 900 units, with no text in it; the same scene and seed always give the
 * same picture. Seeds are whole numbers; a negative one is taken as its 32 bits.
 */
export function drawScene(scene: SceneName, seed: number): string {
  const { draw, moods, handed } = scenes[scene]
  const turn = seed >>> 0
  const round = Math.floor(turn / moods.length)
  const place = turn % moods.length
  const word = hashWord(scene)
  const random = createRandom(word ^ Math.imul(turn + 1, 0x9e3779b1))
  // The place is added so that a mood listed twice comes in another palette the second time.
  const palette = paletteOf(moods[place] ?? moods[0], round + place + (word % 7))
  const stage = createStage(`${scene}${turn}`, random, palette)
  const mirror = !handed && random.chance(0.5) ? ` transform="translate(${WIDTH} 0) scale(-1 1)"` : ''
  const picture = draw(stage) + wash(stage) + grain(stage)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">` +
    `<defs>${stage.definitions()}</defs><g${mirror}>${picture}</g></svg>`
}
