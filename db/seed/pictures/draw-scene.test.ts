import { describe, expect, it } from 'vitest'
import { drawScene, sceneNames } from './draw-scene'

const seeds = [1, 2, 30] as const
const limit = 60_000

/** The names of elements that are opened and never closed, or closed out of turn. */
function unbalanced(svg: string): string[] {
  const open: string[] = []
  const astray: string[] = []
  for (const [, closing, name = '', rest = ''] of svg.matchAll(/<(\/?)([a-zA-Z]+)([^<>]*)>/g)) {
    if (closing && open.pop() !== name) astray.push(name)
    if (!closing && !rest.endsWith('/')) open.push(name)
  }
  return [...astray, ...open]
}

/** Gradients and clips that are used but not defined. */
function missingPaints(svg: string): string[] {
  const defined = new Set([...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
  return [...svg.matchAll(/url\(#([^)]+)\)/g)].flatMap(([, id]) => (id && !defined.has(id) ? [id] : []))
}

describe.each(sceneNames)('the scene "%s"', (scene) => {
  it.each(seeds)('is a sound and small picture with seed %i', (seed) => {
    const svg = drawScene(scene, seed)
    expect(svg.startsWith('<svg')).toBe(true)
    expect(svg.endsWith('</svg>')).toBe(true)
    expect(svg).not.toMatch(/NaN|undefined|Infinity|null/)
    expect(unbalanced(svg)).toEqual([])
    expect(missingPaints(svg)).toEqual([])
    expect(svg.length).toBeLessThan(limit)
  })

  it.each(seeds)('has no words and asks for nothing from outside with seed %i', (seed) => {
    expect(drawScene(scene, seed)).not.toMatch(/<text|<image|<style|<script|font-|href=|@import/)
  })

  it('is the same picture for the same seed', () => {
    for (const seed of seeds) expect(drawScene(scene, seed)).toBe(drawScene(scene, seed))
  })

  it('is another picture for another seed', () => {
    const pictures = new Set(seeds.map((seed) => drawScene(scene, seed)))
    expect(pictures.size).toBe(seeds.length)
  })

  it('stays small over many seeds', () => {
    const longest = Math.max(...Array.from({ length: 40 }, (_, seed) => drawScene(scene, seed).length))
    expect(longest).toBeLessThan(limit)
  })
})

describe('drawScene', () => {
  it('gives different scenes different pictures for one seed', () => {
    expect(new Set(sceneNames.map((scene) => drawScene(scene, 7))).size).toBe(sceneNames.length)
  })

  it('takes seeds that are negative, fractional or very large', () => {
    for (const seed of [-1, 2.5, 4_294_967_295]) expect(drawScene('river', seed)).not.toMatch(/NaN|undefined/)
  })
})
