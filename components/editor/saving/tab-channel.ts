/** How long the other tabs of this browser have to answer, in milliseconds. */
const patience = 300

type Word = { kind: 'who' | 'here' | 'hand-over'; from: string }

/** The tabs of one browser that have the same article open, talking to each other without the server. */
export class TabChannel {
  #channel: BroadcastChannel | null = null
  readonly #present = new Set<string>()
  #handOver: () => void = () => undefined

  constructor(private readonly articleId: string, private readonly tabId: string) {}

  /** Begins to listen and to answer; answers how to stop. */
  readonly open = (): (() => void) => {
    const channel = new BroadcastChannel(`ilbo-article-${this.articleId}`)
    channel.onmessage = ({ data }: MessageEvent<Word>) => this.#hear(data)
    this.#channel = channel
    return () => {
      channel.close()
      this.#channel = null
    }
  }

  /** Ids of the other tabs that are alive now: a tab that crashed does not answer. */
  readonly others = async (): Promise<ReadonlySet<string>> => {
    this.#present.clear()
    this.#say('who')
    await new Promise((resolve) => setTimeout(resolve, patience))
    return new Set(this.#present)
  }

  /** Asks the tab that writes to hand over now, instead of at its next heartbeat. */
  readonly askToHandOver = (): void => this.#say('hand-over')

  /** `listener` is called when another tab of this browser wants to write. */
  readonly onHandOver = (listener: () => void): void => {
    this.#handOver = listener
  }

  #hear({ kind, from }: Word): void {
    if (kind === 'who') this.#say('here')
    else if (kind === 'here') this.#present.add(from)
    else this.#handOver()
  }

  #say(kind: Word['kind']): void {
    this.#channel?.postMessage({ kind, from: this.tabId } satisfies Word)
  }
}
