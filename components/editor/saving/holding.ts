import { type LockAnswer, type LockWish, lockTimes } from '@/domain/articles/article-lock'
import type { Outcome } from '@/domain/problems'
import type { Saver } from '../saver'
import { SpokenState } from './spoken-state'
import type { TabChannel } from './tab-channel'
import { isSameBrowser } from './tab-id'

/** Who writes instead of this tab. */
export type OtherHolder = { name: string; since: Date; isYou: boolean; isWaiting: boolean }

type HoldingOptions = {
  tabId: string
  saver: Pick<Saver, 'version' | 'hasUnsaved' | 'save' | 'pause' | 'subscribe'>
  channel: Pick<TabChannel, 'others' | 'onHandOver' | 'askToHandOver'>
  /** Rejects when the server cannot be reached. `isLast`: the page is closing. */
  ask: (wish: LockWish, isLast: boolean) => Promise<Outcome<LockAnswer>>
}

/** What the open page can do: finish what stands in mid-word, and bring itself to the newest text. */
type Page = { settle: () => void; refresh: () => Promise<void> }

/**
 * The soft lock of an open article, by heartbeats. `other` null: this tab writes (also while the server is away: nobody else could say
 * so). Another tab or person writes: the text is read-only and follows theirs, and `takeOver` asks them to save and let go.
 */
export class Holding {
  readonly other = new SpokenState<OtherHolder | null>(null)
  #wish: LockWish = 'hold'
  #timer: ReturnType<typeof setTimeout> | undefined
  #page: Page | null = null

  constructor(private readonly options: HoldingOptions) {}

  /** Begins to beat; answers how to stop. */
  readonly start = (page: Page): (() => void) => {
    this.#page = page
    this.options.channel.onHandOver(() => void this.beat())
    this.#timer = setTimeout(() => void this.beat())
    const unsubscribe = this.options.saver.subscribe(() => this.#wish === 'release' && this.options.saver.hasUnsaved() && void this.beat())
    return () => {
      unsubscribe()
      this.#page = null
      clearTimeout(this.#timer)
    }
  }

  readonly beat = async (): Promise<void> => {
    clearTimeout(this.#timer)
    if (this.#wish === 'release' && this.options.saver.hasUnsaved()) this.#wish = 'hold'
    const answer = await this.options.ask(this.#wish, false).catch(() => null)
    if (this.#page === null) return
    if (answer?.ok) await this.#hear(answer, this.#page)
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.beat(), this.#wish === 'take' ? lockTimes.waitingBeat : lockTimes.beat)
  }

  /** Asks whoever writes to save and let go; comes true within 20 s in any case. */
  readonly takeOver = async (): Promise<void> => {
    this.#wish = 'take'
    const other = this.other.get()
    if (other) this.other.say({ ...other, isWaiting: true })
    await this.beat()
    this.options.channel.askToHandOver()
  }

  /** The article was given on: others may write now, and this tab again as soon as somebody types here. */
  readonly give = (): void => {
    this.#wish = 'release'
  }

  /** The page is closing: nobody has to wait for the minute to pass. */
  readonly letGo = (): void => void this.options.ask('release', true).catch(() => undefined)

  async #hear({ holder, isWanted, version }: LockAnswer, page: Page): Promise<void> {
    const { saver } = this.options
    const holds = holder === null || holder.isThisTab
    if (holds && this.#wish !== 'release') this.#wish = 'hold'
    saver.pause(!holds)
    // The page follows what is written elsewhere; what was written here before the lock went there is brought to the server first.
    if (version > saver.version()) {
      if (!saver.hasUnsaved()) await page.refresh()
      else if (!holds) await saver.save()
    }
    this.other.say(holds ? null : { name: holder.name, since: new Date(holder.since), isYou: holder.isYou, isWaiting: this.#wish === 'take' })
    if (isWanted) await this.#handOver(page)
    else if (!holds && holder.tabId !== null && this.#wish === 'hold') await this.#takeFromTheDead(holder.tabId)
  }

  async #handOver(page: Page): Promise<void> {
    page.settle()
    await this.options.saver.save()
    await this.options.ask('release', false).catch(() => null)
    await this.beat()
  }

  /** A tab of this browser that no longer answers has crashed: nobody has to wait for it. */
  async #takeFromTheDead(holderTab: string): Promise<void> {
    const { tabId, channel } = this.options
    if (!isSameBrowser(tabId, holderTab) || (await channel.others()).has(holderTab)) return
    this.#wish = 'take-now'
    await this.beat()
  }
}
