import { type FrontLayout, frontLayoutSchema } from '@/domain/front/layout'

/** What was laid out on this device and not acknowledged by the server yet. */
export type KeptOnDevice = { baseVersion: number; layout: FrontLayout }

const keyOf = (staffId: string) => `ilbo.front.${staffId}`

/** Keeps a layout on the device until the server has it. A full or shut storage is no reason to stop anybody. */
export function keepOnDevice(staffId: string, kept: KeptOnDevice): void {
  try {
    localStorage.setItem(keyOf(staffId), JSON.stringify(kept))
  } catch {
    // The server is asked again all the same.
  }
}

export function dropFromDevice(staffId: string): void {
  try {
    localStorage.removeItem(keyOf(staffId))
  } catch {
    // Nothing was kept there.
  }
}

/** What is left of an earlier visit; null when nothing is, or nothing that can be read. */
export function foundOnDevice(staffId: string): KeptOnDevice | null {
  try {
    const found = JSON.parse(localStorage.getItem(keyOf(staffId)) ?? 'null') as Partial<KeptOnDevice> | null
    const layout = frontLayoutSchema.safeParse(found?.layout)
    return layout.success ? { baseVersion: Number(found?.baseVersion ?? 0), layout: layout.data } : null
  } catch {
    return null
  }
}
