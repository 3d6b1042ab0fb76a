import type { ReactNode } from 'react'
import { NewsroomFrame } from '../newsroom-frame'

/** The frame around these pages. */
export default function ContributorsLayout({ children }: { children: ReactNode }) {
  return <NewsroomFrame current="contributors">{children}</NewsroomFrame>
}
