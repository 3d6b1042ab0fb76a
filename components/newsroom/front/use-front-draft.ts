import { useCallback, useEffect, useRef, useState } from 'react'
import { type FrontEdit, editLayout } from '@/domain/front/edit-layout'
import type { FrontLayout } from '@/domain/front/layout'
import type { Placement } from '@/domain/front/placement'
import { postLayout } from './ask-front'
import { dropFromDevice, foundOnDevice, keepOnDevice, type KeptOnDevice } from './layout-journal'

export type DraftState = 'saved' | 'waiting' | 'saving' | 'failed' | 'conflict'

type Start = { version: number; layout: FrontLayout; standing: Placement; staffId: string }

/** How long nothing is done before it is saved, and before a save that failed is tried again, in ms. */
const rest = 900
const again = 5000
const mostSteps = 100

/**
 * The layout in hand: edited step by step, saved by itself, kept on the device until the server has it. `save` answers the version that the server
 * has then, null when it has not. After a conflict nothing is saved until somebody decides.
 */
export function useFrontDraft({ version: firstVersion, layout: firstLayout, standing: firstStanding, staffId }: Start) {
  const [layout, setLayout] = useState(firstLayout)
  const [steps, setSteps] = useState<FrontLayout[]>([])
  const [state, setState] = useState<DraftState>('saved')
  const [version, setVersion] = useState(firstVersion)
  const [standing, setStanding] = useState(firstStanding)
  const [left, setLeft] = useState<KeptOnDevice | null>(null)
  const now = useRef({ layout: firstLayout, saved: firstLayout, version: firstVersion, theirs: 0, running: null as Promise<number | null> | null, isHalted: false })

  // What is left of an earlier visit stands in the browser, not in what the server drew.
  useEffect(() => {
    const found = foundOnDevice(staffId)
    if (found && JSON.stringify(found.layout) !== JSON.stringify(firstLayout)) queueMicrotask(() => setLeft(found))
  }, [staffId, firstLayout])

  const put = useCallback((next: FrontLayout) => {
    if (next === now.current.layout) return
    now.current.layout = next
    keepOnDevice(staffId, { baseVersion: now.current.version, layout: next })
    setLayout(next)
    setState((was) => (was === 'conflict' ? was : 'waiting'))
  }, [staffId])

  const edit = useCallback((step: FrontEdit) => {
    const before = now.current.layout
    const next = editLayout(before, step)
    if (next === before) return
    setSteps((all) => [...all, before].slice(-mostSteps))
    put(next)
  }, [put])

  const undo = useCallback(() => {
    const before = steps.at(-1)
    if (!before) return false
    setSteps(steps.slice(0, -1))
    put(before)
    return true
  }, [steps, put])

  const sendOnce = useCallback(async (): Promise<number | null> => {
    const sent = now.current.layout
    if (sent === now.current.saved) return now.current.version
    setState('saving')
    try {
      const outcome = await postLayout(now.current.version, sent, { as: staffId })
      if (!outcome.ok) {
        const isConflict = outcome.problem.code === 'version-conflict'
        now.current.isHalted = isConflict
        now.current.theirs = Number(outcome.problem.detail ?? 0)
        setState(isConflict ? 'conflict' : 'failed')
        return null
      }
      Object.assign(now.current, { version: outcome.version, saved: sent })
      setVersion(outcome.version)
      setStanding(outcome.standing)
      const isWhole = now.current.layout === sent
      if (isWhole) dropFromDevice(staffId)
      setState(isWhole ? 'saved' : 'waiting')
      return isWhole ? outcome.version : null
    } catch {
      setState('failed')
      return null
    }
  }, [staffId])

  /** One save after another, never two at once. */
  const save = useCallback(async (): Promise<number | null> => {
    while (now.current.running) await now.current.running
    if (now.current.isHalted) return null
    now.current.running = sendOnce().finally(() => {
      now.current.running = null
    })
    return now.current.running
  }, [sendOnce])

  useEffect(() => {
    if (state !== 'waiting' && state !== 'failed') return
    const timer = setTimeout(() => void save(), state === 'waiting' ? rest : again)
    return () => clearTimeout(timer)
  }, [state, layout, save])

  useEffect(() => {
    const leave = () => {
      const { layout: unsent, saved, version: base, isHalted } = now.current
      if (unsent !== saved && !isHalted) void postLayout(base, unsent, { as: staffId, outlivesPage: true }).catch(() => null)
    }
    addEventListener('pagehide', leave)
    return () => removeEventListener('pagehide', leave)
  }, [staffId])

  /** Goes on with what is in hand, over what somebody else saved; theirs stays in the history. */
  function takeMine() {
    Object.assign(now.current, { version: now.current.theirs, isHalted: false })
    setState('waiting')
  }
  function takeTheirs() {
    dropFromDevice(staffId)
    location.reload()
  }
  function takeLeft(isWanted: boolean) {
    if (left && isWanted) {
      setSteps((all) => [...all, now.current.layout])
      put(left.layout)
    } else dropFromDevice(staffId)
    setLeft(null)
  }
  function published(next: number) {
    now.current.version = next
    setVersion(next)
  }
  return { layout, version, state, standing, steps, left, edit, put, undo, save, takeMine, takeTheirs, takeLeft, published }
}

export type FrontDraft = ReturnType<typeof useFrontDraft>
