'use client'

import { front } from '@/messages/ko/front'
import { rows } from '@/messages/ko/rows'
import { FrontDesk, type FrontDeskProps } from './front-desk.client'

/** The desk of the front in Korean. Its sentences come with it, and with no other page of the newsroom. */
export function KoreanFrontDesk(props: FrontDeskProps) {
  return <FrontDesk {...props} words={front} rowWords={rows} />
}
