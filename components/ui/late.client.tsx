'use client'

import { type ComponentType, useEffect, useState } from 'react'
import { buttonClass } from './button-class'
import { useMessages } from './lang.client'

/** What opens over a page: says whether it is open, and hears that it was closed. Without `isOpen` it is open as long as it is there. */
type Openable = { isOpen?: boolean; onClose?: () => void; onOpenChange?: (isOpen: boolean) => void }

/** Every part that is fetched apart, so that `fetchLateParts` can bring them before anybody asks. */
const loads: (() => Promise<unknown>)[] = []

/**
 * A part of the page whose script comes when it is first opened. Until then it says that it is coming; where it cannot be fetched, that too, with the
 * way to try again. The focus stays where it was until the part takes it itself. `load` imports it, e.g. `() => import('./x').then(({ X }) => X)`.
 */
export function late<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let here: ComponentType<Props> | null = null
  const bring = async () => (here ??= await load())
  loads.push(bring)
  return function Late(props: Props) {
    const { isOpen = true, onClose, onOpenChange } = props as Openable
    // Once opened it stays: what was written into it, and how it closes, are its own.
    const [isWanted, setWanted] = useState(isOpen)
    const [turn, setTurn] = useState(0)
    const [state, setState] = useState<{ Part: ComponentType<Props> | null; hasFailed: boolean }>({ Part: here, hasFailed: false })
    if (isOpen && !isWanted) setWanted(true)
    useEffect(() => {
      if (!isWanted) return
      let isGone = false
      bring().then((Part) => !isGone && setState({ Part, hasFailed: false }), () => !isGone && setState({ Part: null, hasFailed: true }))
      return () => {
        isGone = true
      }
    }, [isWanted, turn])
    if (!isWanted) return null
    if (state.Part) return <state.Part {...props} />
    if (!isOpen) return null
    function again() {
      setState({ Part: null, hasFailed: false })
      setTurn(turn + 1)
    }
    function close() {
      onClose?.()
      onOpenChange?.(false)
    }
    return <Waiting hasFailed={state.hasFailed} onAgain={again} onClose={close} />
  }
}

/** Brings every late part, one after the other. What cannot be brought now is fetched when it is opened. */
export async function fetchLateParts(): Promise<void> {
  for (const load of loads) await load().catch(() => null)
}

function Waiting({ hasFailed, onAgain, onClose }: { hasFailed: boolean; onAgain: () => void; onClose: () => void }) {
  const { late: words } = useMessages().newsroom
  return (
    <div className="fixed inset-x-4 bottom-6 z-50 mx-auto flex w-fit max-w-md flex-wrap items-center gap-2 rounded-md border border-rule bg-paper px-4 py-2 text-ui text-ink shadow-popup">
      <p role={hasFailed ? 'alert' : 'status'} className={hasFailed ? 'font-semibold text-alarm' : 'text-ink-2'}>{hasFailed ? words.failed : words.coming}</p>
      {hasFailed && <button type="button" onClick={onAgain} className={buttonClass('plain')}>{words.again}</button>}
      {hasFailed && <button type="button" onClick={onClose} className={buttonClass('quiet')}>{words.close}</button>}
    </div>
  )
}
