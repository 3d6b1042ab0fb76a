'use client'

import { createContext, use } from 'react'
import type { Messages } from '@/messages'
import { calendar as english } from '@/messages/en/calendar'
import { calendar as korean } from '@/messages/ko/calendar'

export type CalendarWords = Messages['calendar']

/** The calendar's sentences come with its own script, so that no other page carries them. */
export const calendarWords: Record<'ko' | 'en', CalendarWords> = { ko: korean, en: english }

export const CalendarWordsContext = createContext<CalendarWords>(korean)

export function useCalendarWords(): CalendarWords {
  return use(CalendarWordsContext)
}
