import 'server-only'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Client } from 'pg'
import { newClient } from '@/db/client'
import type { PublicChange } from '@/domain/articles/public-change'
import { jobsSecret, selfOrigin } from '@/lib/env'
import { describeError, log } from '@/lib/log'
import { enterServer, lastJournalId, leaveServer, readJournal, signServer } from './journal'

const channel = 'ilbo_public_change'
/** Heard at once by NOTIFY; looked up this often all the same, because a notification can be lost. */
const pollMs = 5000
/** A page whose making began before a change can be kept after its expiry; a second expiry a little later forgets that one too. */
const secondExpiryMs = 2500
const batch = 200

/**
 * Follows the journal of public changes in a running server, so that what another process publishes (a command, another server) is
 * seen here at the next request. Tags can only be expired within a request, so each batch is handed to our own
 * `/api/jobs/expire`. Answers a function that stops following.
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
  #timer: NodeJS.Timeout | undefined
  #running: Promise<void> = Promise.resolve()
  #stopped = false

  async start(): Promise<void> {
    // Pages made in this build's earlier life may be older than what happened while it was down: follow from where it left off.
    this.#followedTo = (await readCursor()) ?? (await lastJournalId())
    this.#id = await enterServer(this.#followedTo)
    // The first round waits a moment: until the server listens, it cannot be asked for anything.
    this.#timer = setTimeout(() => this.#tick(), 500)
  }

  async stop(): Promise<void> {
    this.#stopped = true
    clearTimeout(this.#timer)
    await this.#running
    await this.#listener?.end().catch(() => undefined)
    await leaveServer(this.#id)
  }

  /** One round after another, never two at once. */
  #tick(): void {
    clearTimeout(this.#timer)
    if (this.#stopped) return
    this.#running = this.#running.then(() => this.#round()).catch((error: unknown) => log.warn(describeError(error), 'journal could not be followed'))
    this.#timer = setTimeout(() => this.#tick(), pollMs)
    this.#timer.unref()
  }

  async #round(): Promise<void> {
    await this.#listen()
    for (;;) {
      const lines = await readJournal(this.#followedTo, batch)
      const last = lines.at(-1)
      if (last) {
        await this.#expire(lines.map(({ change }) => change))
        this.#followedTo = last.id
        await writeCursor(last.id)
        setTimeout(() => void this.#expire(lines.map(({ change }) => change)).catch(() => undefined), secondExpiryMs).unref()
      }
      await signServer(this.#id, this.#followedTo)
      if (lines.length < batch) return
    }
  }

  async #listen(): Promise<void> {
    if (this.#listener) return
    const client = newClient()
    client.on('notification', () => this.#tick())
    client.on('error', () => {
      this.#listener = null
    })
    await client.connect()
    await client.query(`listen ${channel}`)
    this.#listener = client
  }

  async #expire(changes: PublicChange[]): Promise<void> {
    const response = await fetch(`${selfOrigin()}/api/jobs/expire`, {
      method: 'POST',
      headers: { authorization: `Bearer ${jobsSecret()}`, 'content-type': 'application/json' },
      body: JSON.stringify({ changes }),
      signal: AbortSignal.timeout(10_000),
    })
    if (!response.ok) throw new Error(`expiry answered ${response.status}`)
  }
}

/** The cursor lies beside the made pages that it tells of: a new build has neither. */
const cursorFile = () => path.join(/* turbopackIgnore: true */ process.cwd(), '.next', 'ilbo-followed-to')

async function readCursor(): Promise<number | null> {
  const text = await readFile(cursorFile(), 'utf8').catch(() => '')
  return /^\d+$/.test(text) ? Number(text) : null
}

async function writeCursor(id: number): Promise<void> {
  await writeFile(cursorFile(), String(id))
}
