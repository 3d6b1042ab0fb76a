import type { ReactNode } from 'react'
import { NewsroomFrame } from '../newsroom-frame'

/** The same frame as around the articles. */
export default function ScheduleLayout({ children }: { children: ReactNode }) {
  return <NewsroomFrame current="schedule">{children}</NewsroomFrame>
}
