import type { Messages } from './ko'

/** The sentences that newsroom pages speak in the browser: what only the command line or readers hear does not travel, and the calendar brings its own. */
export type BrowserMessages = Omit<Messages, 'audit' | 'calendar' | 'cli' | 'signals' | 'site' | 'today'>
