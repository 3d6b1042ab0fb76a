import type { ReactNode } from 'react'
import { NewsroomFrame } from '../newsroom-frame'

/** The same frame as around the articles. */
export default function CalendarLayout({ children }: { children: ReactNode }) {
  return <NewsroomFrame current="calendar">{children}</NewsroomFrame>
}
