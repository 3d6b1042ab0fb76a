import { env } from '@/lib/env'
import { cli as english } from '@/messages/en/cli'
import { cli as korean } from '@/messages/ko/cli'

/** The commands' sentences in the operator's language. */
export function say(): typeof english {
  return env().ILBO_LANG === 'en' ? english : korean
}
