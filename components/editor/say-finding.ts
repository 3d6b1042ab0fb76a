import type { Finding } from '@/domain/articles/check-article'
import { contrastText } from '@/domain/tones/readability'
import type { BrowserMessages } from '@/messages/in-browser'

/** One finding as the sentence that leads to its place. */
export function sayFinding({ problems, editor: { check } }: BrowserMessages, { code, field, detail = '', count = 1, contrast = 1 }: Finding): string {
  switch (code) {
    case 'headline-missing':
    case 'section-missing':
    case 'body-empty':
      return problems[code]
    case 'tk-left':
      return check.tkLeft(detail)
    case 'headline-taken':
      return check.headlineTaken(detail.replaceAll('-', '.'))
    case 'alt-missing':
    case 'credit-missing':
    case 'rights-expired':
      return check.words[code](field === 'lead')
    case 'byline-missing':
    case 'origin-missing':
    case 'picture-missing':
      return check.words[code]
    case 'excerpt-long':
      return check.excerptLong(count)
    case 'contrast-low':
      return check.contrastLow(detail, count)
    case 'free-colour-unsafe':
      return check.freeColour(detail, contrastText(contrast), count)
  }
}
