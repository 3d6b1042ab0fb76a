import { describe, expect, it } from 'vitest'
import { nearestHighlightTone, nearestTextTone } from './nearest-tone'

describe('a text colour', () => {
  it.each([
    ['#ee2323', { tone: 'red', raw: '#ee2323' }],
    ['#EE2323', { tone: 'red', raw: '#ee2323' }],
    ['rgb(238, 35, 35)', { tone: 'red', raw: '#ee2323' }],
    ['#1a5490', { tone: 'blue', raw: '#1a5490' }],
    ['#1e7b34', { tone: 'green', raw: '#1e7b34' }],
    ['darkorange', undefined],
    ['orange', { tone: 'orange', raw: '#ffa500' }],
    ['#8e44ad', { tone: 'purple', raw: '#8e44ad' }],
    ['#888', { tone: 'gray', raw: '#888888' }],
  ])('%s becomes %o, its own value kept', (value, expected) => {
    expect(nearestTextTone(value)).toEqual(expected)
  })

  it.each(['#000000', 'black', '#111', 'rgb(0, 0, 0)', 'rgba(0,0,0,.87)', '#222222', 'white', 'transparent'])('%s is a word processor’s noise', (value) => {
    expect(nearestTextTone(value)).toBeNull()
  })

  it.each(['ee2323', 'style5', 'inherit', 'var(--x)', 'rgb(1,2)', 'rgb(999,0,0)', 'red;position:fixed', 'url(x)', ''])('%s is no colour', (value) => {
    expect(nearestTextTone(value)).toBeUndefined()
  })
})

describe('a background', () => {
  it.each([
    ['#21538527', { tone: 'blue', raw: '#21538527' }],
    ['#fff3a3', { tone: 'yellow', raw: '#fff3a3' }],
    ['yellow', { tone: 'yellow', raw: '#ffff00' }],
    ['#c8f7c5', { tone: 'green', raw: '#c8f7c5' }],
    ['#ffd6e0', { tone: 'pink', raw: '#ffd6e0' }],
    ['#e6e6e6', { tone: 'gray', raw: '#e6e6e6' }],
  ])('%s becomes %o', (value, expected) => {
    expect(nearestHighlightTone(value)).toEqual(expected)
  })

  it.each(['#fff', 'transparent', 'rgba(255,255,255,0)', '#fefefe'])('%s is bare paper', (value) => {
    expect(nearestHighlightTone(value)).toBeNull()
  })
})
