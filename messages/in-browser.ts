import type { Messages } from './ko'

/** The sentences that newsroom pages speak in the browser: what only the command line or readers hear does not travel. */
export type BrowserMessages = Omit<Messages, 'audit' | 'cli' | 'library' | 'site' | 'today'>
