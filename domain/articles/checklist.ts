/** What the paper itself decides to look for before readers see an article. What blocks by nature (headline, section, body, TK) is not here. */
export const checkCodes = ['headline-taken', 'byline-missing', 'origin-missing', 'excerpt-long', 'alt-missing', 'credit-missing', 'picture-missing', 'rights-expired', 'contrast-low', 'free-colour-unsafe'] as const
export type CheckCode = (typeof checkCodes)[number]

export const checkLevels = ['off', 'warn', 'block'] as const
export type CheckLevel = (typeof checkLevels)[number]

/** How much each finding counts. */
export type Checklist = Record<CheckCode, CheckLevel>

/** A paper that has decided nothing is told of everything and kept from nothing. */
export const usualChecklist: Checklist = {
  'headline-taken': 'warn', 'byline-missing': 'warn', 'origin-missing': 'warn', 'excerpt-long': 'warn', 'alt-missing': 'warn', 'credit-missing': 'warn', 'picture-missing': 'warn', 'rights-expired': 'warn', 'contrast-low': 'warn', 'free-colour-unsafe': 'warn',
}

/** Characters of an excerpt that search results and share cards show whole. Naver's site check asks for 80. */
export const comfortableExcerpt = 80
