import { describe, expect, test } from 'vitest'
import { addTags, tagWords } from './tag-words'

describe('tagWords', () => {
  test('cuts at commas of either width and at line ends, and takes off hash marks', () => {
    expect(tagWords('고용, #청년 일자리，지역\n제조업 ,, ')).toEqual(['고용', '청년 일자리', '지역', '제조업'])
  })

  test('composes decomposed Hangul, so that one tag is not two', () => {
    expect(tagWords('고용'.normalize('NFD'))).toEqual(['고용'])
  })

  test('nothing but signs of cutting gives no tag', () => {
    expect(tagWords(' , ＃ ,# '.replace('＃', ''))).toEqual([])
  })
})

describe('addTags', () => {
  test('keeps the order and adds each tag once', () => {
    expect(addTags(['고용'], ['청년', '고용', '지역'], 30)).toEqual(['고용', '청년', '지역'])
  })

  test('stops at the most that may be', () => {
    expect(addTags(['고용', '청년'], ['지역', '제조업'], 3)).toEqual(['고용', '청년', '지역'])
  })
})
