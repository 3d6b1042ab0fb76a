/** A value that others listen to, as `useSyncExternalStore` wants it. */
export class SpokenState<State> {
  readonly #listeners = new Set<() => void>()

  constructor(private state: State) {}

  readonly get = (): State => this.state

  readonly say = (state: State): void => {
    this.state = state
    for (const listener of this.#listeners) listener()
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
}
