import { useSyncExternalStore } from 'react'

/** False on the server and for the first drawing in the browser, then true: for parts that must not stand in the server's HTML. */
export function useHydrated(): boolean {
  return useSyncExternalStore(neverChanges, () => true, () => false)
}

const neverChanges = () => () => undefined
