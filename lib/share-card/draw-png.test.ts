import { readFileSync } from 'node:fs'
import { createElement } from 'react'
import sharp from 'sharp'
import { expect, test, vi } from 'vitest'
import type { CardFont } from './card-fonts'
import { drawPng } from './draw-png'

const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8"/></svg>')
const file = new Uint8Array(readFileSync('node_modules/pretendard/dist/public/static/Pretendard-Bold.otf'))
const fonts: CardFont[] = [{ name: 'Pretendard', data: file.buffer, weight: 700 }]
const card = (text: string) => createElement('div', { style: { display: 'flex', background: '#ffffff' } }, text)

test('an element becomes a PNG of its size without the network, also where nobody may bring an SVG, before and after', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new Error('the network was asked')))
  sharp.block({ operation: ['VipsForeignLoadSvg'] })
  const drawn = await Promise.all(['가람산', '가람천'].map((text) => drawPng(card(text), { width: 300, height: 157, fonts })))
  for (const png of drawn) expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 300, height: 157 })
  await expect(sharp(svg).metadata()).rejects.toThrow('unsupported image format')
})
