/** Who signed, as machines want to be told: the bare name, what the person does, or that it is a desk and no person. */
export type Signature = { kind: 'person' | 'desk'; name: string; job: string }

/** What people do for a paper; written behind a name, it is no part of it. */
const jobs = /^(.+?)\s+(\S*(?:기자|특파원|논설위원|편집위원|편집국장|논설실장|칼럼니스트|시민기자|PD|아나운서))$/u
/** 글=, 사진: and the like before a name. */
const part = /^(?:글|사진|그림|그래픽|영상|정리|취재)(?:[·,]\s*(?:글|사진|그림|그래픽|영상|정리|취재))*\s*[=:]\s*/u
const desks = /(?:팀|(?:편집|취재|보도|사회|정치|경제|문화|사진|국제|체육|지역|온라인|디지털|뉴스)[부국실]|뉴스|신문|일보|통신사?|방송)$/u

/**
 * A byline in its parts. Google wants nothing but the name in `author.name`: job titles go into `jobTitle`, a desk is an organisation
 * ("Article structured data", author markup best practices).
 */
export function signatureOf({ name: written, title }: { name: string; title: string }): Signature {
  const signed = written.replace(part, '').trim()
  const [, bare = signed, job = ''] = jobs.exec(signed) ?? []
  if (title === '' && job === '' && desks.test(bare)) return { kind: 'desk', name: bare, job: '' }
  return { kind: 'person', name: bare, job: title || job }
}
