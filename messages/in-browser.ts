import type { Messages } from './ko'

/** The sentences that newsroom pages speak in the browser: what only the command line or readers hear does not travel, and the calendar and the library bring their own. */
export type BrowserMessages = Omit<Messages, 'audit' | 'calendar' | 'cli' | 'library' | 'site' | 'today'>
