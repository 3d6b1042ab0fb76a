import { useEffect, useSyncExternalStore } from 'react'

/** Told to every listener of this tab: session storage tells only other ones. */
const changed = 'ilbo:focus-mode'

/**
 * Focus mode: everything but text, tools and the state of saving steps back (`tools.css`, by an attribute on the page's root). Kept
 * for the session, for each person by themselves, because newsrooms share computers.
 */
export function useFocusMode(staffId: string): { isOn: boolean; set: (isOn: boolean) => void } {
  const key = `ilbo-focus-mode:${staffId}`
  const isOn = useSyncExternalStore(subscribe, () => isKept(key), () => false)
  useEffect(() => {
    const root = document.documentElement
    if (isOn) root.dataset.focusMode = ''
    return () => void delete root.dataset.focusMode
  }, [isOn])
  return { isOn, set: (next) => keep(key, next) }
}

/** What this page has chosen where the browser keeps nothing. */
const unkept = new Map<string, boolean>()

function isKept(key: string): boolean {
  try {
    return sessionStorage.getItem(key) === 'on'
  } catch {
    return unkept.get(key) === true
  }
}

function keep(key: string, isOn: boolean): void {
  try {
    if (isOn) sessionStorage.setItem(key, 'on')
    else sessionStorage.removeItem(key)
  } catch {
    unkept.set(key, isOn)
  }
  window.dispatchEvent(new Event(changed))
}

function subscribe(listener: () => void): () => void {
  window.addEventListener(changed, listener)
  return () => window.removeEventListener(changed, listener)
}
