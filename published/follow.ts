import 'server-only'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Client } from 'pg'
import { newClient } from '@/db/client'
import { Rounds } from '@/lib/rounds'
import { tagsOfChange } from './cache-tags'
import { forgetPublicChange } from './expire'
import { type JournalLine, enterServer, lastJournalId, leaveServer, readJournal, signServer } from './journal'
import { expireTags, pagesSettled } from './page-cache-state'
import { remakePages } from './remake'

const channel = 'ilbo_public_change'
/** Heard at once by NOTIFY; looked up this often all the same, because a notification can be lost. */
const pollMs = 5000
const batch = 500
/** The journal is dated by the database's clock, pages by ours: so far the two may be apart without harm. */
const clockSlackMs = 10_000

/**
 * Follows the journal of public changes in a running server, so that what another process publishes (a command, another server) is
 * seen here at the next request. Answers a function that stops following.
 */
export async function followPublicChanges(): Promise<() => Promise<void>> {
  const follower = new Follower()
  await follower.start()
  return () => follower.stop()
}

class Follower {
  #id = ''
  #followedTo = 0
  #listener: Client | null = null
  readonly #rounds = new Rounds({ round: () => this.#round(), everyMs: pollMs, complaint: 'journal could not be followed' })

  async start(): Promise<void> {
    this.#followedTo = await restoreExpiries(await firstIdOfThisBuild())
    this.#id = await enterServer(this.#followedTo)
    this.#rounds.start()
  }

  async stop(): Promise<void> {
    await this.#rounds.stop()
    await this.#listener?.end().catch(() => undefined)
    await leaveServer(this.#id)
  }

  async #round(): Promise<void> {
    await this.#listen()
    for (;;) {
      const lines = await readJournal(this.#followedTo, batch)
      const last = lines.at(-1)
      if (last) await this.#follow(lines, last.id)
      await signServer(this.#id, this.#followedTo)
      if (lines.length < batch) return
    }
  }

  async #follow(lines: JournalLine[], lastId: number): Promise<void> {
    for (const { change } of lines) forgetPublicChange(change)
    await pagesSettled()
    this.#followedTo = lastId
    // Of many at once (an archive coming in) only the newest are made again ahead of their readers.
    void remakePages([...new Set(lines.slice(-3).flatMap(({ change }) => change.paths))])
  }

  async #listen(): Promise<void> {
    if (this.#listener) return
    const client = newClient()
    client.on('notification', () => this.#rounds.nudge())
    client.on('error', () => {
      this.#listener = null
    })
    await client.connect()
    await client.query(`listen ${channel}`)
    this.#listener = client
  }
}

/**
 * Pages on disk outlive a restart, what was known of their expiry does not: every change since this build's first start is taken up
 * again with its own time, so that nothing taken back comes back. Answers the last line.
 */
async function restoreExpiries(from: number): Promise<number> {
  let followedTo = from
  for (;;) {
    const lines = await readJournal(followedTo, batch)
    for (const { change, at } of lines) expireTags(tagsOfChange(change), Math.min(at.getTime() + clockSlackMs, Date.now()))
    followedTo = lines.at(-1)?.id ?? followedTo
    if (lines.length < batch) return followedTo
  }
}

/** Where the journal stood when this build first ran: kept beside the pages it makes, and gone with them. */
async function firstIdOfThisBuild(): Promise<number> {
  const file = path.join(/* turbopackIgnore: true */ process.cwd(), '.next', 'ilbo-first-change')
  const text = await readFile(file, 'utf8').catch(() => '')
  if (/^\d+$/.test(text)) return Number(text)
  const id = await lastJournalId()
  await writeFile(file, String(id))
  return id
}
