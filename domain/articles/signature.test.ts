import { expect, test } from 'vitest'
import { signatureOf } from './signature'

test.each([
  [{ name: '강다온', title: '기자' }, { kind: 'person', name: '강다온', job: '기자' }],
  [{ name: '강다온', title: '' }, { kind: 'person', name: '강다온', job: '' }],
  [{ name: '강다온 기자', title: '' }, { kind: 'person', name: '강다온', job: '기자' }],
  [{ name: '문가람 사진기자', title: '사진부' }, { kind: 'person', name: '문가람', job: '사진부' }],
  [{ name: '글·사진=오해랑 도쿄특파원', title: '' }, { kind: 'person', name: '오해랑', job: '도쿄특파원' }],
  [{ name: '디지털뉴스팀', title: '' }, { kind: 'desk', name: '디지털뉴스팀', job: '' }],
  [{ name: '사진: 편집부', title: '' }, { kind: 'desk', name: '편집부', job: '' }],
  [{ name: '한종국', title: '' }, { kind: 'person', name: '한종국', job: '' }],
])('%o is %o for machines', (byline, signature) => {
  expect(signatureOf(byline)).toEqual(signature)
})
