import type { ReactNode } from 'react'
import { NewsroomFrame } from '../newsroom-frame'

/** The frame around these pages. */
export default function AccountLayout({ children }: { children: ReactNode }) {
  return <NewsroomFrame current="account">{children}</NewsroomFrame>
}
