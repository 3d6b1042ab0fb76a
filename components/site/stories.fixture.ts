import { articlePath, slugOf } from '@/domain/articles/address'
import type { ArticleCard, BoardArticle, Picture, PublishedArticle } from '@/domain/articles/article'
import type { Paper, PaperSection } from '@/domain/paper/paper'

/** A section of the paper of tests. */
export function aSection(given: Partial<PaperSection> = {}): PaperSection {
  return { slug: 'economy', name: '경제', layout: 'magazine', description: '지역 기업과 살림살이', ...given }
}

/** A paper with three sections, one of them a board, and a masthead that misses its telephone. */
export const aPaper: Paper = {
  name: '새벽일보',
  tagline: '가장 먼저 깨어 가장 천천히 씁니다',
  description: '충청의 하루를 기록하는 신문입니다.',
  sections: [aSection(), aSection({ slug: 'opinion', name: '오피니언', layout: 'opinion' }), aSection({ slug: 'press-release', name: '보도자료', layout: 'board' })],
  masthead: {
    registration: '대전, 아00000', registeredOn: '2026-01-05', publisher: '한새벽', editor: '윤서린', address: '대전광역시 서구', phone: '',
    youthProtectionOfficer: '오해랑', foundedOn: '2026-02-01',
  },
}

export const aPicture: Picture = {
  src: '/media/ab/bridge.webp', width: 1600, height: 900, blur: 'data:image/webp;base64,AAAA',
  alt: '해 뜰 무렵의 다리', caption: '물안개가 피어오른 갑천.', credit: '사진=문가람 기자',
}

/** A card; its path follows from number and headline. */
export function aStory(given: Partial<ArticleCard> = {}): ArticleCard {
  const number = given.number ?? 12
  const headline = given.headline ?? '빈 상가 절반이 다시 불을 켰다'
  return {
    number,
    path: articlePath(number, slugOf(headline)),
    headline,
    label: null,
    standfirst: '',
    excerpt: '원도심의 빈 상가 절반이 3년 만에 다시 문을 열었다.',
    section: { name: '경제', slug: 'economy' },
    bylines: [{ name: '강다온', slug: '강다온', title: '기자' }],
    leadPicture: null,
    firstPublishedAt: new Date('2024-08-29T05:05:00Z'),
    updatedAt: new Date('2024-08-29T05:05:00Z'),
    ...given,
  }
}

/** A row of a board; its number there is its public one where none is given. */
export function aBoardRow(given: Partial<BoardArticle> = {}): BoardArticle {
  return { ...aStory(given), boardNumber: given.number ?? 12, isPinned: false, hasAttachment: false, ...given }
}

/** Cards with numbers one after the other, newest first; every `pictured`-th has a picture (0: none). */
export function someStories(count: number, { from = 1, pictured = 2, section = aSection() }: { from?: number; pictured?: number; section?: PaperSection } = {}): ArticleCard[] {
  return Array.from({ length: count }, (_, place) =>
    aStory({
      number: from + place,
      headline: `${section.name} ${from + place}번째 소식`,
      section: { name: section.name, slug: section.slug },
      leadPicture: pictured > 0 && place % pictured === 0 ? aPicture : null,
    }),
  )
}

/** A whole article with everything that a page can show of one. */
export function anArticle(given: Partial<PublishedArticle> = {}): PublishedArticle {
  return {
    ...aStory({ leadPicture: aPicture, label: 'exclusive', standfirst: '임대료 대신 시간을 늘린 5년 협약' }),
    updatedAt: new Date('2024-08-29T08:30:00Z'),
    bodyHtml: '<h2 id="one">협약</h2><p>본문의 <mark class="mark-blue">첫 문단</mark>입니다.</p>',
    bodyText: '협약 본문의 첫 문단입니다.',
    tags: [{ name: '원도심', slug: '원도심' }],
    characters: 12,
    ...given,
  }
}
