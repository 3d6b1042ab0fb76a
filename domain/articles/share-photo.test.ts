import { expect, test } from 'vitest'
import type { Picture } from './article'
import { sharePhoto } from './share-photo'

const lead: Picture = { src: '/media/ab/lead.webp', width: 1600, height: 900, blur: null, alt: '다리', caption: '', credit: '' }
const bodyHtml =
  '<p>글</p><img src="https://elsewhere.example/a.webp" alt="" width="900" height="900">' +
  '<figure class="figure"><img src="/media/cd/small.webp" alt="작은 것" width="320" height="200" loading="lazy"></figure>' +
  '<figure class="figure"><img src="/media/cd/first.webp" alt="&#34;첫&#34; 사진" width="1200" height="800" loading="lazy"></figure>' +
  '<figure class="figure"><img src="/media/cd/second.webp" alt="둘째" width="1200" height="800" loading="lazy"></figure>'

test('the lead picture stands for an article, before any picture of its text', () => {
  expect(sharePhoto({ leadPicture: lead, bodyHtml })).toBe(lead)
})

test('without a lead, or with a thumbnail for one, it is the first of the paper’s own pictures in the text that is large enough', () => {
  for (const leadPicture of [null, { ...lead, width: 320, height: 200 }]) {
    expect(sharePhoto({ leadPicture, bodyHtml })).toEqual({ src: '/media/cd/first.webp', alt: '"첫" 사진', width: 1200, height: 800, blur: null, caption: '', credit: '' })
  }
})

test('an article without pictures has none', () => {
  expect(sharePhoto({ leadPicture: null, bodyHtml: '<p>글</p>' })).toBeNull()
  expect(sharePhoto({ leadPicture: null })).toBeNull()
})
