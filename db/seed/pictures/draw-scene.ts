import { grain, wash } from './finish';
import { paletteOf, type Mood } from './palette';
import { createRandom, hashWord } from './prng';
import { bridge } from './scene-bridge';
import { farm } from './scene-farm';
import { factory } from './scene-factory';
import { festival } from './scene-festival';
import { market } from './scene-market';
import { school } from './scene-school';
import { bus } from './scene-bus';
import { rain } from './scene-rain';
import { night } from './scene-night';
import { stadium } from './scene-stadium';
import { library } from './scene-library';
import { hall } from './scene-hall';
import { portrait } from './scene-portrait';
import { kitchen } from './scene-kitchen';
import { harbor } from './scene-harbor';
import { mountain, river } from './scene-river-mountain';
import { snow } from './scene-snow';
import { createStage, type Stage } from './stage';
import { HEIGHT, WIDTH } from './svg';

/** Every scene the demo paper can be illustrated with. */
export const sceneNames = ['river', 'mountain', 'bridge', 'harbor', 'farm', 'snow', 'school', 'factory', 'market', 'festival', 'bus', 'rain', 'night', 'stadium', 'library', 'hall', 'portrait', 'kitchen'] as const;

/** The name of a scene. */
export type SceneName = (typeof sceneNames)[number];

interface Scene {
  readonly draw: (stage: Stage) => string;
  /** The lights this scene is made in; neighbouring seeds take turns. */
  readonly moods: readonly [Mood, ...Mood[]];
  /** True where left and right mean something: traffic keeps right in Korea, and signals have red at the left. */
  readonly handed?: boolean;
}

const scenes: Readonly<Record<SceneName, Scene>> = {
  river: { draw: river, moods: ['gold', 'dawn', 'dusk', 'day'] },
  bridge: { draw: bridge, moods: ['dusk', 'day', 'grey', 'dawn', 'night'] },
  harbor: { draw: harbor, moods: ['day', 'gold', 'dusk', 'grey', 'dawn'] },
  farm: { draw: farm, moods: ['day', 'gold', 'dawn', 'grey'] },
  snow: { draw: snow, moods: ['grey', 'dusk', 'dawn', 'night'] },
  school: { draw: school, moods: ['day', 'gold', 'dawn', 'grey'] },
  factory: { draw: factory, moods: ['dawn', 'grey', 'dusk', 'day', 'gold'] },
  market: { draw: market, moods: ['gold', 'day', 'dusk', 'grey'] },
  festival: { draw: festival, moods: ['night', 'dusk'] },
  bus: { draw: bus, moods: ['day', 'dusk', 'gold', 'grey', 'dawn'], handed: true },
  rain: { draw: rain, moods: ['grey', 'night', 'grey', 'dusk'], handed: true },
  night: { draw: night, moods: ['night', 'dusk', 'night'], handed: true },
  stadium: { draw: stadium, moods: ['night', 'day', 'dusk'] },
  library: { draw: library, moods: ['room', 'lamp', 'room'] },
  hall: { draw: hall, moods: ['room', 'room', 'lamp'] },
  portrait: { draw: portrait, moods: ['room', 'lamp', 'room'] },
  kitchen: { draw: kitchen, moods: ['room', 'room', 'lamp'] },
  mountain: { draw: mountain, moods: ['dawn', 'gold', 'grey', 'dusk', 'day'] },
};

/** Draws a scene as a complete SVG of 1600 × 900 units; the same scene and seed always give the same text. */
export function drawScene(scene: SceneName, seed: number): string {
  const { draw, moods, handed } = scenes[scene];
  const turn = seed >>> 0;
  const random = createRandom(hashWord(scene) ^ Math.imul(turn + 1, 0x9e3779b1));
  const palette = paletteOf(moods[turn % moods.length] ?? moods[0], Math.floor(turn / moods.length) + (turn % moods.length) + (hashWord(scene) % 7));
  const stage = createStage(`${scene}${turn}`, random, palette);
  const mirror = !handed && random.chance(0.5) ? ` transform="translate(${WIDTH} 0) scale(-1 1)"` : '';
  const picture = draw(stage) + wash(stage) + grain(stage);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}"><defs>${stage.definitions()}</defs><g${mirror}>${picture}</g></svg>`;
}
