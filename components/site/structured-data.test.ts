import { expect, test } from 'vitest'
import { breadcrumbData, frontData, profileData } from './structured-data'
import { aPaper, aPicture } from './stories.fixture'

const origin = 'https://news.example.kr'
const unseen = { email: '', portrait: null }

test('the front names the site once and the house behind it once, with its channels elsewhere where it has any', () => {
  const channels = ['https://blog.example.com/saebyeok', 'https://video.example.com/@saebyeok']
  const [site, house, ...others] = frontData({ ...aPaper, channels }, origin)
  expect(others).toEqual([])
  expect(site).toMatchObject({ '@type': 'WebSite', name: '새벽일보', url: `${origin}/` })
  expect(house).toMatchObject({ '@type': ['Organization', 'NewsMediaOrganization'], name: '새벽일보', url: `${origin}/`, sameAs: channels, foundingDate: '2026-02-01' })
  for (const data of frontData(aPaper, origin)) expect(data).not.toHaveProperty('sameAs')
})

test('whoever signs has a page about a person, a desk one about an organisation', () => {
  const person = profileData({ name: '강다온 기자', slug: '강다온', title: '', bio: '원도심을 씁니다.', ...unseen }, origin)
  expect(person).toMatchObject({ '@type': 'ProfilePage', mainEntity: { '@type': 'Person', name: '강다온', jobTitle: '기자', description: '원도심을 씁니다.', url: `${origin}/contributors/%EA%B0%95%EB%8B%A4%EC%98%A8` } })
  const desk = profileData({ name: '디지털뉴스팀', slug: 'digital', title: '', bio: '', ...unseen }, origin)
  for (const data of [person, desk]) expect(JSON.stringify(data)).not.toMatch(/image|email/)
  const known = profileData({ name: '강다온', slug: '강다온', title: '기자', bio: '', email: 'daon@garam.example.kr', portrait: aPicture }, origin)
  expect(known).toMatchObject({ mainEntity: { email: 'daon@garam.example.kr', image: { '@type': 'ImageObject', url: `${origin}/media/ab/bridge.webp`, width: '1600', height: '900' } } })
  expect(desk).toMatchObject({ mainEntity: { '@type': 'Organization', name: '디지털뉴스팀' } })
})

test('the way to a page is counted from the front, by whole addresses', () => {
  expect(breadcrumbData(origin, [{ name: '처음', path: '/' }, { name: '경제', path: '/sections/economy' }])).toMatchObject({
    itemListElement: [{ position: 1, name: '처음', item: `${origin}/` }, { position: 2, name: '경제', item: `${origin}/sections/economy` }],
  })
})
