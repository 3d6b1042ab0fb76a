import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const css = readFileSync(new URL('./article-body.css', import.meta.url), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')

test('every rule of the body stays inside .article-body, so that the editor can use the same file', () => {
  const selectors = [...css.matchAll(/(?:^|[{}])\s*([^{}@;]+)\{/g)].map(([, selector = '']) => selector.trim())
  expect(selectors.length).toBeGreaterThan(40)
  expect(selectors.filter((selector) => !selector.startsWith('.article-body'))).toEqual([])
})

test('the body names colours by their tokens only', () => {
  expect(css.match(/#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(/gi)).toBeNull()
})
