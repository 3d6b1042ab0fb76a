import type { ReactNode } from 'react'
import { NewsroomFrame } from '../newsroom-frame'

/** The frame around the article pages. */
export default function ArticlesLayout({ children }: { children: ReactNode }) {
  return <NewsroomFrame current="articles">{children}</NewsroomFrame>
}
