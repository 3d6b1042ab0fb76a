import type { ReactNode } from 'react'
import { NewsroomFrame } from '../newsroom-frame'

/** The frame around the desk of the front and its history. */
export default function FrontLayout({ children }: { children: ReactNode }) {
  return <NewsroomFrame current="front">{children}</NewsroomFrame>
}
