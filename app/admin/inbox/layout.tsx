import type { ReactNode } from 'react'
import { NewsroomFrame } from '../newsroom-frame'

/** The frame around these pages. */
export default function InboxLayout({ children }: { children: ReactNode }) {
  return <NewsroomFrame current="inbox">{children}</NewsroomFrame>
}
