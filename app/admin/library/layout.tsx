import type { ReactNode } from 'react'
import { NewsroomFrame } from '../newsroom-frame'

/** The frame around the library. */
export default function LibraryLayout({ children }: { children: ReactNode }) {
  return <NewsroomFrame current="library">{children}</NewsroomFrame>
}
