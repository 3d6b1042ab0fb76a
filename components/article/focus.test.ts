import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { focusClasses } from '@/domain/document/focus-classes'

const css = readFileSync(new URL('./focus.css', import.meta.url), 'utf8')

test('every class that a focal point can become has its rule', () => {
  const steps = Array.from({ length: 41 }, (_, index) => index / 40)
  const classes = new Set(steps.flatMap((part) => focusClasses({ x: part, y: part })))
  expect(classes.size).toBe(22)
  expect([...classes].filter((name) => !css.includes(`.${name} { --${name.slice(0, 7)}: ${name.slice(8)}%; }`))).toEqual([])
})

test.each([null, undefined, 'x', { x: 2, y: 0 }, { x: '0', y: 0 }, { x: 0, y: 0, style: 'x' }])('%o is no focal point', (value) => expect(focusClasses(value)).toEqual([]))
