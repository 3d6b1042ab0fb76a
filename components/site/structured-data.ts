import type { Paper } from '@/domain/paper/paper'
import type { StructuredData } from './json-ld'
import { absoluteUrl, contributorPath } from './paths'

const context = 'https://schema.org'

/** Site path of the paper's mark as machines want it: a square PNG. */
export const logoPath = '/icon-512.png'

/** The paper as the publisher of its articles. */
export function publisherOf(paper: Paper, origin: string) {
  return {
    '@type': 'NewsMediaOrganization',
    name: paper.name,
    url: `${origin}/`,
    logo: { '@type': 'ImageObject', url: absoluteUrl(origin, logoPath), width: 512, height: 512 },
  }
}

/** The front page: the site's name and the house behind it. Both types, because Naver looks for Organization. */
export function frontData(paper: Paper, origin: string): StructuredData[] {
  const { address, phone, foundedOn } = paper.masthead
  return [
    { '@context': context, '@type': 'WebSite', name: paper.name, url: `${origin}/`, inLanguage: 'ko-KR' },
    {
      '@context': context,
      ...publisherOf(paper, origin),
      '@type': ['Organization', 'NewsMediaOrganization'],
      ...(paper.description && { description: paper.description }),
      ...(address && { address }),
      ...(phone && { telephone: phone }),
      ...(/^\d{4}-\d{2}-\d{2}$/.test(foundedOn) && { foundingDate: foundedOn }),
    },
  ]
}

/** Where a page stands, from the front down. The last step is the page itself. */
export function breadcrumbData(origin: string, steps: { name: string; path: string }[]): StructuredData {
  return {
    '@context': context,
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, path }, place) => ({
      '@type': 'ListItem', position: place + 1, name, item: absoluteUrl(origin, path),
    })),
  }
}

/** The page of somebody who writes. */
export function profileData(contributor: { name: string; slug: string; title: string; bio: string }, origin: string): StructuredData {
  const { name, slug, title, bio } = contributor
  return {
    '@context': context,
    '@type': 'ProfilePage',
    mainEntity: {
      '@type': 'Person',
      name,
      url: absoluteUrl(origin, contributorPath(slug)),
      ...(title && { jobTitle: title }),
      ...(bio && { description: bio }),
    },
  }
}
