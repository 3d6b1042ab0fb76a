import { describe, expect, test } from 'vitest'
import { messagesIn } from '@/messages'
import { slashItems } from './slash-items'
import { filterByWords } from './word-filter'

const find = (query: string, lang: 'ko' | 'en' = 'ko') => filterByWords(slashItems, (item) => messagesIn(lang).menus.blocks.items[item.id], query).map(({ id }) => id)

describe('finding a block by what is typed behind /', () => {
  test.each(['ㅍ', '표'])('the table comes first at %s, jamo by jamo', (query) => expect(find(query)[0]).toBe('table'))

  test.each(['ㅂ', '버', '번', '번호', '번호목록'])('the numbered list is there at %s', (query) => expect(find(query)).toContain('orderedList'))

  test.each([['ㅇㅇ', 'blockquote'], ['ㅂㅊㅇㅇ', 'pullQuote'], ['ㅅㅈ', 'pictureUpload'], ['ㄱㅈ', 'footnote'], ['ㅁㄹ', 'bulletList']] as const)('initial consonants: %s finds %s', (query, id) => expect(find(query)).toContain(id))

  test('two consonants that a keyboard melts into one sign are two', () => expect(find('ㄳ')).toEqual(find('ㄱㅅ')))

  test.each([['vy', 'table'], ['dlsdyd', 'blockquote'], ['ㅅ뮤ㅣㄷ', 'table'], ['ㅗ2', 'heading2']] as const)('%s on the wrong keyboard layout finds %s', (query, id) => expect(find(query)[0]).toBe(id))

  test.each([['table', 'table'], ['QUOTE', 'blockquote'], ['h3', 'heading3'], ['hr', 'rule']] as const)('English: %s finds %s', (query, id) => expect(find(query)[0]).toBe(id))

  test('a name beats other names, and the order of the menu decides between equals', () => {
    expect(find('제목')).toEqual(['heading2', 'heading3', 'heading4'])
    expect(find('인용')).toEqual(['blockquote', 'pullQuote'])
  })

  test('nothing typed finds all in their order, nonsense finds none', () => {
    expect(find('')).toEqual(slashItems.map(({ id }) => id))
    expect(find('꿹')).toEqual([])
  })

  test.each(['표', 'table', 'vy'])('the English menu understands %s too', (query) => expect(find(query, 'en')[0]).toBe('table'))
})
