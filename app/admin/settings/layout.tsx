import type { ReactNode } from 'react'
import { NewsroomFrame } from '../newsroom-frame'

/** The frame around these pages. */
export default function SettingsLayout({ children }: { children: ReactNode }) {
  return <NewsroomFrame current="settings">{children}</NewsroomFrame>
}
