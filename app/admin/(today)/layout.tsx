import type { ReactNode } from 'react'
import { NewsroomFrame } from '../newsroom-frame'

/** The frame around the newsroom's first page. */
export default function TodayLayout({ children }: { children: ReactNode }) {
  return <NewsroomFrame current="today">{children}</NewsroomFrame>
}
