import type { ReactNode } from 'react'
import { NewsroomFrame } from '../newsroom-frame'

/** The frame around these pages. */
export default function StaffLayout({ children }: { children: ReactNode }) {
  return <NewsroomFrame current="staff">{children}</NewsroomFrame>
}
