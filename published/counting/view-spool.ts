import 'server-only'
import { closeSync, mkdirSync, openSync, readFileSync, readdirSync, rmSync, writeSync } from 'node:fs'
import path from 'node:path'
import { randomUUID } from 'node:crypto'
import { parseJson } from '@/lib/json'
import { type CountedView, countedViewSchema } from './counted-view'

const ending = '.views'

/**
 * Views that are not in the database yet, a line each in a file, so that a process that is killed loses none: the next one takes them
 * up. Lines hold what the database would get, hashes and no address, and go as soon as they are kept. Without a disk that can be
 * written (`isOpen` false) it does nothing.
 */
export class ViewSpool {
  readonly #folder: string
  #file: { path: string; descriptor: number } | null = null
  #closed: string[] = []
  #broken = false

  constructor(folder: string) {
    this.#folder = folder
    this.#try(() => mkdirSync(folder, { recursive: true, mode: 0o700 }))
  }

  get isOpen(): boolean {
    return !this.#broken
  }

  append(view: CountedView): void {
    this.#try(() => {
      this.#file ??= this.#open()
      writeSync(this.#file.descriptor, `${JSON.stringify(view)}\n`)
    })
  }

  /** Ends the present file. The result deletes everything that was written until now; call it once that is kept. */
  cut(): () => void {
    if (this.#file) {
      closeSync(this.#file.descriptor)
      this.#closed.push(this.#file.path)
      this.#file = null
    }
    const files = this.#closed
    return () => {
      for (const file of files) rmSync(file, { force: true })
      this.#closed = this.#closed.filter((file) => !files.includes(file))
    }
  }

  /** What an earlier process has left behind. A line that its end cut short is not read. */
  takeUp(): CountedView[] {
    const views: CountedView[] = []
    this.#try(() => {
      for (const name of readdirSync(this.#folder).filter((file) => file.endsWith(ending))) {
        const file = path.join(this.#folder, name)
        if (file === this.#file?.path || this.#closed.includes(file)) continue
        this.#closed = [...this.#closed, file]
        for (const line of readFileSync(file, 'utf8').split('\n')) {
          const { success, data } = countedViewSchema.safeParse(parseJson(line))
          if (success) views.push(data)
        }
      }
    })
    return views
  }

  #open() {
    const file = path.join(this.#folder, `${randomUUID()}${ending}`)
    return { path: file, descriptor: openSync(file, 'a', 0o600) }
  }

  /** A disk that refuses is no disk: from then on batches are not held back. */
  #try(work: () => void): void {
    if (this.#broken) return
    try {
      work()
    } catch {
      this.#broken = true
    }
  }
}
