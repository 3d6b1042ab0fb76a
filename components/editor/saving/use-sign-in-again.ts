import { useState } from 'react'
import type { Saver } from '../saver'
import type { SavingState } from './saving-state'

/** Whether to ask for a sign-in: each time the server says that the session has ended, until it is put off; over somebody else's only when asked to. */
export function useSignInAgain(saver: Saver, state: SavingState) {
  const [putOff, setPutOff] = useState<SavingState | null>(null)
  const [wanted, setWanted] = useState<SavingState | null>(null)
  return {
    isOpen: (state.kind === 'signed-out' && state !== putOff) || (state.kind === 'other-person' && state === wanted),
    open: () => {
      setPutOff(null)
      setWanted(state)
    },
    close: () => {
      setPutOff(state)
      setWanted(null)
    },
    signedIn: () => void saver.save(),
  }
}
