import type { ReactNode } from 'react'
import { NewsroomFrame } from '../newsroom-frame'

/** The frame around these pages. */
export default function AuditLayout({ children }: { children: ReactNode }) {
  return <NewsroomFrame current="audit">{children}</NewsroomFrame>
}
