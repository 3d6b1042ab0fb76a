import { ImageResponse } from 'next/og'
import type { ReactElement } from 'react'
import sharp from 'sharp'
import { gate } from '../gate'
import type { CardFont } from './card-fonts'

/** `next/og` lays an element out as SVG, and lets sharp make PNG of it where that is installed, as it is here. */
const svgLoader = { operation: ['VipsForeignLoadSvg'] }
/** One at a time, because the loader is open or shut for the whole process. */
const withLoader = gate(1)

/**
 * Draws an element as PNG. Every character of it must be in `fonts`: for others the drawing would ask the network. The loader of SVG, which is
 * shut because it would read other files for whoever brings such a picture, is open only meanwhile; uploads are told by their bytes before.
 */
export async function drawPng(element: ReactElement, { width, height, fonts }: { width: number; height: number; fonts: CardFont[] }): Promise<Uint8Array> {
  return withLoader(async () => {
    sharp.unblock(svgLoader)
    try {
      return new Uint8Array(await new ImageResponse(element, { width, height, fonts }).arrayBuffer())
    } finally {
      sharp.block(svgLoader)
    }
  })
}
