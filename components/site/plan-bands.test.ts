import { describe, expect, test } from 'vitest'
import type { PaperSection } from '@/domain/paper/paper'
import { arrangeTop, planBands } from './plan-bands'
import { aSection, someStories } from './stories.fixture'

const rail = (slug: string, count: number, more: { pictured?: number; layout?: PaperSection['layout'] } = {}) => {
  const section = aSection({ slug, name: slug, layout: more.layout ?? 'magazine' })
  return { section, articles: someStories(count, { section, pictured: more.pictured ?? 2 }) }
}

const rhythms = (bands: ReturnType<typeof planBands>) => bands.map((band) => `${band.rhythm} ${band.rhythm === 'pair' ? band.rails.map(({ section }) => section.slug).join('+') : band.rail.section.slug}`)

describe('the bands of a front', () => {
  test('a paper with full sections is set in a different rhythm at every band', () => {
    const bands = planBands([rail('politics', 6), rail('economy', 6), rail('society', 6), rail('jobs', 6), rail('culture', 6), rail('sports', 6)])
    expect(rhythms(bands)).toEqual(['feature politics', 'trio economy', 'pair society+jobs', 'columns culture', 'feature sports'])
  })

  test('a board stands as rows and opinions under names, wherever the paper puts them', () => {
    const bands = planBands([rail('press-release', 6, { layout: 'board' }), rail('politics', 6), rail('columns-of-ours', 4, { layout: 'opinion' })])
    expect(rhythms(bands)).toEqual(['rows press-release', 'feature politics', 'names columns-of-ours'])
  })

  test('a section without stories leaves no band', () => {
    expect(planBands([rail('politics', 0), rail('economy', 0)])).toEqual([])
  })

  test('two thin sections share a band and a single thin one keeps its own', () => {
    expect(rhythms(planBands([rail('politics', 1), rail('economy', 2), rail('society', 1)]))).toEqual(['pair politics+economy', 'feature society'])
  })

  test('a section without pictures is set as columns of text', () => {
    expect(rhythms(planBands([rail('politics', 5, { pictured: 0 })]))).toEqual(['columns politics'])
  })

  test('a section that cannot fill three columns is not set as three', () => {
    expect(rhythms(planBands([rail('politics', 6), rail('economy', 2)]))).toEqual(['feature politics', 'feature economy'])
  })
})

describe('the top stories around the lead', () => {
  test('three with pictures stand below and the others beside, each in its order', () => {
    const top = someStories(6)
    const { beside, below } = arrangeTop(top)
    expect(below.map(({ number }) => number)).toEqual([1, 3, 5])
    expect(beside.map(({ number }) => number)).toEqual([2, 4, 6])
  })

  test('stories of words fill a row that has too few pictures', () => {
    expect(arrangeTop(someStories(4, { pictured: 0 })).below).toHaveLength(3)
  })

  test('fewer than three make no row', () => {
    expect(arrangeTop(someStories(2))).toMatchObject({ below: [] })
  })
})
