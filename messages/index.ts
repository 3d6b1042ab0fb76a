import { en } from './en'
import { type Messages, ko } from './ko'

export type Lang = 'ko' | 'en'
export type { Messages }

/** All interface sentences in one language. */
export function messagesIn(lang: Lang): Messages {
  return lang === 'en' ? en : ko
}
