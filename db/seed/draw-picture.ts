import 'server-only'
import sharp, { type Sharp } from 'sharp'
import { drawScene } from './pictures/draw-scene'
import type { DemoPicture, DemoPortrait } from './read-demo'

/** A drawn scene as PNG. The loader of vector drawings is shut for everything that comes from outside; these drawings are our own. */
export function drawPicture({ scene, seed }: Pick<DemoPicture, 'scene' | 'seed'>): Promise<Uint8Array> {
  return draw(scene, seed, (drawn) => drawn)
}

/** A face: the square around it, cut out of a drawn scene. */
export function drawPortrait({ seed, left }: DemoPortrait): Promise<Uint8Array> {
  return draw('portrait', seed, (drawn) => drawn.extract({ left, top: 60, width: 620, height: 620 }))
}

async function draw(scene: DemoPicture['scene'], seed: number, cut: (drawn: Sharp) => Sharp): Promise<Uint8Array> {
  sharp.unblock({ operation: ['VipsForeignLoadSvg'] })
  try {
    return await cut(sharp(Buffer.from(drawScene(scene, seed)))).png({ compressionLevel: 1 }).toBuffer()
  } finally {
    sharp.block({ operation: ['VipsForeignLoadSvg'] })
  }
}
