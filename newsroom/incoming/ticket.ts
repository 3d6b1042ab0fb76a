import 'server-only'
import { z } from 'zod'
import { authSecret } from '@/lib/env'
import { parseJson } from '@/lib/json'
import { openSealed, sealText } from '@/lib/sealed-text'

/** How long a large file may be on its way, in seconds. */
export const ticketSeconds = 900

const ticketSchema = z.strictObject({ key: z.string(), name: z.string(), as: z.enum(['picture', 'file']), until: z.number() })

/** What one person may finish: the file under this key. Nothing has to be kept for it. */
export type Ticket = z.infer<typeof ticketSchema>

export function sealTicket(ticket: Ticket, staffId: string): string {
  return sealText(JSON.stringify(ticket), seal(staffId))
}

/** Null when it is another person's, was changed, or came too late. */
export function openTicket(sealed: string, staffId: string): Ticket | null {
  const ticket = ticketSchema.safeParse(parseJson(openSealed(sealed, seal(staffId)) ?? ''))
  return ticket.success && ticket.data.until > Date.now() ? ticket.data : null
}

const seal = (staffId: string) => ({ secret: authSecret(), purpose: 'incoming upload', owner: staffId })
