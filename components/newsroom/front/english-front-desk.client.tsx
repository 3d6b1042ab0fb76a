'use client'

import { front } from '@/messages/en/front'
import { rows } from '@/messages/en/rows'
import { FrontDesk, type FrontDeskProps } from './front-desk.client'

/** The desk of the front in English. Its sentences come with it, and with no other page of the newsroom. */
export function EnglishFrontDesk(props: FrontDeskProps) {
  return <FrontDesk {...props} words={front} rowWords={rows} />
}
