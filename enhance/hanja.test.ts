// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest'
import { hanjaFolder } from '@/lib/font-folder'
import { bringHanja } from './hanja'

const asked = () => [...document.head.querySelectorAll('link')].map((link) => link.getAttribute('href'))

beforeEach(() => {
  document.head.innerHTML = ''
})

test('a page with Hanja asks for their font, once', () => {
  document.body.innerHTML = '<p>與野, 예산안 놓고 밤샘 협상</p>'
  bringHanja()
  expect(asked()).toEqual([`${hanjaFolder}/hanja.css`])
})

test('a page of Hangul, Latin letters and marks asks for nothing', () => {
  document.body.innerHTML = '<p>여야, 예산안 “밤샘 협상”… 12억원 → 10억원 ㈜가람 ① AI</p>'
  bringHanja()
  expect(asked()).toEqual([])
})
