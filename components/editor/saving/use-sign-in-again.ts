import { useState } from 'react'
import type { Saver } from '../saver'
import type { SavingState } from './saving-state'

/** Whether to ask for a sign-in: each time the server says that the session has ended, until it is put off. */
export function useSignInAgain(saver: Saver, state: SavingState) {
  const [putOff, setPutOff] = useState<SavingState | null>(null)
  return {
    isOpen: state.kind === 'signed-out' && state !== putOff,
    open: () => setPutOff(null),
    close: () => setPutOff(state),
    signedIn: () => void saver.save(),
  }
}
