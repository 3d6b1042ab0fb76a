import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { NodeJson } from '@/domain/document/types'
import { readPressRelease, toBoardArticle } from './read-press-release'

const copied = readFileSync(path.resolve('tests/fixtures/press-release/garam-climate-school.txt'))

function read(text: string | Uint8Array) {
  const outcome = readPressRelease({ name: '기후학교.txt', bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text, board: '보도자료' })
  if (!outcome.ok) throw new Error(outcome.problem.code)
  return outcome
}

/** A body in one line a block: footnotes in brackets, headings after #, items after -. */
function sketch(text: string | Uint8Array): string[] {
  const signs: Partial<Record<NodeJson['type'], string>> = { heading: '# ', bulletList: '- ' }
  const words = (node: NodeJson): string => {
    const inside = (node.content ?? []).map(words).join(node.type === 'bulletList' ? ' - ' : '')
    return node.type === 'footnote' ? `[${inside}]` : node.type === 'hardBreak' ? '/' : (node.text ?? inside)
  }
  return (read(text).article.doc.content ?? []).map((node) => (signs[node.type] ?? '') + words(node))
}

const notesOf = (text: string) => read(text).article.notes.map(({ code, detail }) => `${code}: ${detail}`)

describe('a release copied from an office’s page', () => {
  it('has its first line as headline and the lines with a dash under it as standfirst, also where a dash was lost', () => {
    const { article } = read(copied)
    expect(article.headline).toBe('가람시 청소년 기후학교 5년 연속 우수 교육과정 선정')
    expect(article.standfirst).toBe('시민과 함께 만든 교재, 마을별 실습장 운영 성과 인정\n교사 연구회의 자발적 참여도 높은 점수 받아')
    expect(article.key).toBe('press-release:기후학교')
  })

  it('has the line that explains ** as a footnote there, and the one whose * was lost at its paragraph’s end, which it tells', () => {
    expect(sketch(copied)).toEqual([
      '가람시는 12일 오전 10시 나루문화회관에서 열린 ‘지역 환경교육 한마당’에서 우수 교육과정(기관 표창)과 함께 운영비 3천만원을 받았다.',
      '시는 4+1 생활 실천 과제를 학교마다 다르게 꾸리고, 마을 실습장 6곳을 열어 학생이 스스로 고르게 한 점에서 호평을 받았다.[물, 바람, 흙, 햇빛 + 마을살이]',
      '특히 학생 참여율[2025년 참여율 71.4%로 전년보다 6.2%p 늘어 도내 1위]이 눈에 띄게 오르는 등 내실 있는 운영이라는 총평을 받았다.',
      '한결이 가람시장은 “아이들이 마을에서 배운 것을 마을에 돌려주고 있다”고 말했다.',
    ])
    expect(read(copied).article.notes).toEqual([{ code: 'footnote-unmarked', detail: '물, 바람, 흙, 햇빛 + 마을살이', count: 1 }])
  })

  it('parts the list under it into rows with number, headline, files, day and views, and takes its own row from it', () => {
    const { article, rows } = read(copied)
    expect(article.board).toEqual({ number: 410, hasAttachment: true, views: 233, isPinned: false })
    expect(article.publishedAt).toEqual(new Date('2025-11-12T00:00:00+09:00'))
    expect(rows).toEqual([
      { number: null, headline: '보도자료 담당 부서가 바뀌었습니다', hasAttachment: false, publishedAt: new Date('2025-01-02T00:00:00+09:00'), views: 1204 },
      { number: 412, headline: '나루문화회관 겨울 강좌 수강생 모집!', hasAttachment: true, publishedAt: new Date('2025-11-14T00:00:00+09:00'), views: 107 },
      { number: 411, headline: '[가람e음] 동네 수리점 25곳, 함께 고치는 날', hasAttachment: false, publishedAt: new Date('2025-11-14T00:00:00+09:00'), views: 98 },
    ])
  })
})

describe('the text of a release', () => {
  it('puts notes with stars at the nearest mark above that has as many', () => {
    expect(sketch('제목\n\n참여율*과 만족도**가 올랐다.\n* 학생 수 기준\n** 설문 412명\n\n예산*도 늘었다.\n\n* 2026년')).toEqual([
      '참여율[학생 수 기준]과 만족도[설문 412명]가 올랐다.',
      '예산[2026년]도 늘었다.',
    ])
  })

  it('keeps marks that nothing explains as they are, and says so', () => {
    expect(sketch('제목\n\n참여율*이 올랐다.\n\n다음 달에도 이어진다.')).toEqual(['참여율*이 올랐다.', '다음 달에도 이어진다.'])
    expect(notesOf('제목\n\n참여율*이 올랐다.')).toEqual(['mark-unexplained: 참여율*'])
  })

  it('takes no short line for a note where no mark asks for one', () => {
    expect(sketch('제목\n\n참여율이 올랐다.\n\n추진 배경\n\n시는 2년을 준비했다.')).toEqual(['참여율이 올랐다.', '추진 배경', '시는 2년을 준비했다.'])
  })

  it('makes a heading of a dash that stands alone, and a list of several', () => {
    expect(sketch('제목\n\n시는 두 가지를 밝혔다.\n\n- 내년 계획\n\n\u00a0\n\n세 곳을 연다.\n- 나루동 강당\n- 솔밭 도서관\n- 새터 광장')).toEqual([
      '시는 두 가지를 밝혔다.', '# 내년 계획', '세 곳을 연다.', '- 나루동 강당 - 솔밭 도서관 - 새터 광장',
    ])
  })

  it('keeps lines that were wrapped by hand together', () => {
    expect(sketch('제목\n\n시는 오늘부터\n새 정류장을 연다.\n□ 문의는 교통과로 한다.')).toEqual(['시는 오늘부터/새 정류장을 연다.', '□ 문의는 교통과로 한다.'])
  })

  it('puts a line of the list that is no row at the end, and says so', () => {
    const text = '제목\n\n본문이다.\n\n번호 제목 날짜 조회 수\n12 첫 소식 2025.11.14 10\n담당자 사정으로 쉽니다\n11 있을 수 없는 날 2025.13.40 10'
    expect(sketch(text)).toEqual(['본문이다.', '담당자 사정으로 쉽니다', '11 있을 수 없는 날 2025.13.40 10'])
    expect(notesOf(text)).toEqual(['line-unplaced: 담당자 사정으로 쉽니다', 'line-unplaced: 11 있을 수 없는 날 2025.13.40 10'])
  })

  it('knows a list without its head by three rows, and no sentence with a date for one', () => {
    expect(read('제목\n\n본문이다.\n3 셋 2025.1.3 1\n2 둘 2025-01-02 2\n1 하나 2025.01.01 3').rows.map(({ number }) => number)).toEqual([3, 2, 1])
    expect(read('제목\n\n7 일정 2025.11.14 30').rows).toEqual([])
  })
})

describe('a file', () => {
  it('is read in CP949 when it is that, which is noted', () => {
    // '시청' and '문을 연다.' as Korean Windows writes them.
    const cp949 = Uint8Array.from([0xbd, 0xc3, 0xc3, 0xbb, 0x0d, 0x0a, 0x0d, 0x0a, 0xb9, 0xae, 0xc0, 0xbb, 0x20, 0xbf, 0xac, 0xb4, 0xd9, 0x2e])
    expect(read(cp949).article).toMatchObject({ headline: '시청', notes: [{ code: 'encoding-guessed', detail: 'cp949' }] })
    expect(sketch(cp949)).toEqual(['문을 연다.'])
  })

  it('that is empty, no text or nothing but a list is refused', () => {
    const refuse = (bytes: Uint8Array) => readPressRelease({ name: 'a.txt', bytes, board: '보도자료' })
    expect(refuse(new Uint8Array())).toMatchObject({ ok: false, problem: { code: 'file-empty' } })
    expect(refuse(new Uint8Array([0, 1, 2]))).toMatchObject({ ok: false, problem: { code: 'file-binary' } })
    expect(refuse(new TextEncoder().encode('번호 제목 날짜 조회 수\n1 하나 2025.01.01 3'))).toMatchObject({ ok: false, problem: { code: 'headline-missing' } })
  })
})

it('an entry of which only the list knew is an article that says so', () => {
  const row = { number: 411, headline: '동네 수리점', hasAttachment: true, publishedAt: new Date('2025-11-14T00:00:00+09:00'), views: 98 }
  expect(toBoardArticle(row, { board: '보도자료', sentence: '제목만 옮겨 온 글입니다.' })).toMatchObject({
    key: 'board:보도자료:411', headline: '동네 수리점', board: { number: 411, hasAttachment: true, views: 98, isPinned: false },
    doc: { content: [{ type: 'paragraph', content: [{ text: '제목만 옮겨 온 글입니다.' }] }] },
  })
})
