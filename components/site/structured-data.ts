import type { Picture } from '@/domain/articles/article'
import type { Paper } from '@/domain/paper/paper'
import type { BreadcrumbList, NewsMediaOrganization, Organization, Person, ProfilePage, WebSite, WithContext } from 'schema-dts'
import { signatureOf } from '@/domain/articles/signature'
import type { StructuredData } from './json-ld'
import { absoluteUrl, contributorPath } from './paths'

const context = 'https://schema.org'

/** Site path of the paper's mark as machines want it: a square PNG. */
export const logoPath = '/icon-512.png'
/** Its size in px. */
export const logoSize = { width: 512, height: 512 } as const

/** The paper as the publisher of its articles. */
export function publisherOf(paper: Paper, origin: string) {
  return {
    '@type': 'NewsMediaOrganization',
    name: paper.name,
    url: `${origin}/`,
    logo: { '@type': 'ImageObject', url: absoluteUrl(origin, logoPath), width: String(logoSize.width), height: String(logoSize.height) },
  } satisfies NewsMediaOrganization
}

/** Who signed: the bare name and what the person does, or the desk. */
export function authorOf(byline: { name: string; slug: string; title: string }, origin: string) {
  const { kind, name, job } = signatureOf(byline)
  const url = absoluteUrl(origin, contributorPath(byline.slug))
  if (kind === 'desk') return { '@type': 'Organization', name, url } satisfies Organization
  return { '@type': 'Person', name, url, ...(job && { jobTitle: job }) } satisfies Person
}

/** The front page: the site's name and the house behind it. Both types, because Naver looks for Organization. */
export function frontData(paper: Paper, origin: string): StructuredData[] {
  const { channels = [], masthead: { address, phone, foundedOn } } = paper
  return [
    { '@context': context, '@type': 'WebSite', name: paper.name, url: `${origin}/`, inLanguage: 'ko-KR' } satisfies WithContext<WebSite>,
    {
      '@context': context,
      ...publisherOf(paper, origin),
      '@type': ['Organization', 'NewsMediaOrganization'],
      ...(paper.description && { description: paper.description }),
      ...(channels.length > 0 && { sameAs: channels }),
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
    } as const)),
  } satisfies WithContext<BreadcrumbList>
}

/** The page of somebody who writes. */
export function profileData(contributor: { name: string; slug: string; title: string; bio: string; email: string; portrait: Picture | null }, origin: string): StructuredData {
  const { bio, email, portrait } = contributor
  const image = portrait && { '@type': 'ImageObject' as const, url: absoluteUrl(origin, portrait.src), width: String(portrait.width), height: String(portrait.height) }
  return {
    '@context': context,
    '@type': 'ProfilePage',
    mainEntity: { ...authorOf(contributor, origin), ...(bio && { description: bio }), ...(image && { image }), ...(email && { email }) },
  } satisfies WithContext<ProfilePage>
}
