import type { ReactNode } from 'react'
import { FrameRoot, frameMetadata } from '../../../../../frame-root'

export const metadata = frameMetadata

type FrameLayoutProps = { params: Promise<{ theme: string }>; children: ReactNode }

/** The root of the front in a frame of the newsroom. */
export default async function FrameLayout({ params, children }: FrameLayoutProps) {
  return <FrameRoot theme={(await params).theme}>{children}</FrameRoot>
}
