import { ImageResponse } from 'next/og'
import type { ReactElement } from 'react'
import type { CardFont } from './card-fonts'

/** Draws an element as PNG. Every character of it must be in `fonts`: for others the drawing would ask the network. */
export async function drawPng(element: ReactElement, { width, height, fonts }: { width: number; height: number; fonts: CardFont[] }): Promise<Uint8Array> {
  return new Uint8Array(await new ImageResponse(element, { width, height, fonts }).arrayBuffer())
}
