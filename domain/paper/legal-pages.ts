/**
 * Pages that a Korean site has to have, by their addresses: how it treats personal data (개인정보 보호법 제30조), how it protects young people
 * (청소년 보호; 신문법 제9조의2), and the terms under which it is read.
 */
export const legalPages = ['terms', 'privacy', 'youth-protection'] as const
export type LegalPage = (typeof legalPages)[number]

/** Which of them readers do not have. */
export function missingPages(slugs: string[]): LegalPage[] {
  return legalPages.filter((slug) => !slugs.includes(slug))
}
