import 'server-only'
import { Limiter } from '@/newsroom/limiter'

const minute = 60

/** Wrong codes of one account: five in fifteen minutes. */
export const codeTries = new Limiter({ keyPrefix: 'two-step', points: 5, duration: 15 * minute })

/** Mails for a new password: three an hour to one account, twenty from one address. */
export const resetMails = new Limiter({ keyPrefix: 'reset:account', points: 3, duration: 60 * minute })
export const resetAsking = new Limiter({ keyPrefix: 'reset:address', points: 20, duration: 60 * minute })
