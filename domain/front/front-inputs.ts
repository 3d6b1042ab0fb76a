import { z } from 'zod'
import { frontLayoutSchema } from './layout'

/** `baseVersion`: the newest version that the person has seen; 0 before there was any. */
export const saveFrontInput = z.strictObject({ baseVersion: z.int().min(0), layout: frontLayoutSchema })
export type SaveFrontInput = z.input<typeof saveFrontInput>

export const publishFrontInput = z.strictObject({ baseVersion: z.int().min(1) })
export type PublishFrontInput = z.input<typeof publishFrontInput>

/** `version`: the published one that comes back. */
export const revertFrontInput = z.strictObject({ version: z.int().min(1) })
export type RevertFrontInput = z.input<typeof revertFrontInput>
