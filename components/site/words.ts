import { messagesIn } from '@/messages'

/** The sentences of reader pages, in the paper's language. */
export const words = messagesIn('ko').site
