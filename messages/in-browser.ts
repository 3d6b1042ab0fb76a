import type { Messages } from './ko'

/** The sentences that newsroom pages speak in the browser: what only the command line or readers hear does not travel, and calendar, front, library and lists with rows to move bring their own. */
export type BrowserMessages = Omit<Messages, 'audit' | 'calendar' | 'cli' | 'front' | 'library' | 'rows' | 'settings' | 'signals' | 'site' | 'today'>
