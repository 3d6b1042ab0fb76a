import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { drawPng } from '@/lib/share-card/draw-png'
import { ShareCard } from './share-card'

const file = new Uint8Array(readFileSync('node_modules/pretendard/dist/public/static/Pretendard-Bold.otf'))
const fonts = [{ name: 'Pretendard', data: file.buffer, weight: 700 as const }]

/** Between the rules: where the first and the last dark pixel stand, in px from the left and from the top. */
async function inkOf(headline: string, label = '') {
  const png = await drawPng(<ShareCard words={{ label, headline, section: '사회', paper: '새벽일보' }} kind={null} fonts={['Pretendard']} />, { width: 1200, height: 630, fonts })
  const { data, info } = await sharp(png).extract({ left: 0, top: 140, width: 1200, height: 375 }).greyscale().raw().toBuffer({ resolveWithObject: true })
  const dark = [...data.keys()].filter((place) => (data[place] ?? 255) < 128)
  const across = dark.map((place) => place % info.width)
  const span = (values: number[]) => ({ first: values.reduce((a, b) => Math.min(a, b)), last: values.reduce((a, b) => Math.max(a, b)) })
  return { across: span(across), down: span(dark.map((place) => Math.floor(place / info.width))) }
}

test.each(['다리', '나루 다리 점검', '빈 상가 절반이 다시 불을 켰다', '가'.repeat(60), '아주 긴 제목이 이어진다 '.repeat(25).trim(), ''])('a headline such as %j stands in the middle of its card and within it', async (headline) => {
  const { across, down } = await inkOf(headline, '[단독]')
  expect(Math.abs((across.first + across.last) / 2 - 600)).toBeLessThan(8)
  expect([across.first >= 72, across.last <= 1128, down.first > 4, down.last < 371]).toEqual([true, true, true, true])
})
