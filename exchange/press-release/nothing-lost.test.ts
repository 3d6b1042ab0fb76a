import fc from 'fast-check'
import { expect, it } from 'vitest'
import { validateDocument } from '@/domain/document/validate'
import type { NodeJson } from '@/domain/document/types'
import { formatSeoulDate } from '@/lib/korean-time'
import { words } from '@/tests/support/random-text'
import { readPressRelease } from './read-press-release'

const line = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.oneof(words, fc.constantFrom('밝혔다.', '참여율*이', '고용률**은', '***', '12 것 2025.01.01')), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' ')) },
  { weight: 2, arbitrary: fc.constantFrom('- 작은 제목', '* 학생 수 기준', '** 설문 412명', '2025년 도내 1위', '□ 추진 배경', '밝혔다.') },
  { weight: 4, arbitrary: fc.constantFrom('', '', '\u00a0', '\u00a0 ') },
)
const row = fc
  .record({ number: fc.oneof(fc.integer({ min: 1, max: 9999 }), fc.constant('공지')), title: fc.constantFrom('첫 소식', '[가람e음] 展 <소식>!', '2025.01.02 3 다시'), file: fc.constantFrom(' file', ''), day: fc.constantFrom('2025.11.14', '2024.02.29'), views: fc.integer({ min: 0, max: 99_999 }) })
  .map(({ number, title, file, day, views }) => `${number} ${title}${file} ${day} ${views}`)
const listHead = '번호 제목 날짜 조회 수'

const textOf = (node: NodeJson): string => (node.text ?? '') + (node.content ?? []).map(textOf).join(' ')

/** Every character that can be seen, sorted; stars and dashes are marks that become footnotes, headings and lists. */
function seen(text: string): string {
  return [...text.normalize('NFC').replace(/[\s\u200b\ufeff*\-–—\u007f-\u0084\u0086-\u009f]/gu, '')].sort().join('')
}

it('no character of a release or of its list is lost', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 25 }), fc.array(fc.oneof({ weight: 5, arbitrary: row }, { weight: 1, arbitrary: fc.constant('담당자 사정으로 쉽니다') }), { maxLength: 6 }), (lines, list) => {
      const text = ['첫 줄은 제목', ...lines].join('\n')
      const written = list.length > 0 ? `${text}\n\n${listHead}\n${list.join('\n')}` : text
      const outcome = readPressRelease({ name: 'a.txt', bytes: new TextEncoder().encode(written), board: '보도자료' })
      if (!outcome.ok) throw new Error(outcome.problem.code)
      const { article, rows } = outcome
      const found = [
        article.headline, article.standfirst, textOf(article.doc), list.length > 0 ? listHead : '',
        ...rows.map(({ number, headline, hasAttachment, publishedAt, views }) => `${number ?? '공지'}${headline}${hasAttachment ? 'file' : ''}${formatSeoulDate(publishedAt)}${views}`),
      ]
      expect(seen(found.join(' '))).toBe(seen(written))
      expect(validateDocument(article.doc).ok).toBe(true)
    }),
  )
})
