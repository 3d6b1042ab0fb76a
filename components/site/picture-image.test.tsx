import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { PictureImage, narrowSrcSet } from './picture-image'
import { aPicture } from './stories.fixture'

test('a picture has its size, its text, files by width and no style attribute', () => {
  const html = renderToStaticMarkup(<PictureImage picture={aPicture} sizes="100vw" widest={400} />)
  expect(html).toMatch(/^<img alt="해 뜰 무렵의 다리" width="1600" height="900" loading="lazy" decoding="async" sizes="100vw" srcSet="/)
  expect(html).toContain('/_next/image?url=%2Fmedia%2Fab%2Fbridge.webp')
  expect(html).not.toContain('style=')
})

test('the first picture of a page is loaded at once and before the others', () => {
  const html = renderToStaticMarkup(<PictureImage picture={aPicture} sizes="100vw" widest={400} first />)
  expect(html).toContain('loading="eager"')
  expect(html).toContain('fetchPriority="high"')
})

test('a picture beside its headline can be silent', () => {
  expect(renderToStaticMarkup(<PictureImage picture={aPicture} sizes="100vw" widest={400} alt="" />)).toContain('alt=""')
})

test('files wider than a double-density screen needs are not offered, nor files too small to be used', () => {
  const all = '/a?w=32 32w, /a?w=160 160w, /a?w=400 400w, /a?w=828 828w, /a?w=1920 1920w'
  expect(narrowSrcSet(all, 400)).toBe('/a?w=400 400w, /a?w=828 828w')
  expect(narrowSrcSet(all, 4000)).toBe('/a?w=1920 1920w')
  expect(narrowSrcSet(undefined, 400)).toBeUndefined()
})
