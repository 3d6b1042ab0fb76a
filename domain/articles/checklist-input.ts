import { z } from 'zod'
import { type CheckCode, checkCodes, checkLevels, usualChecklist } from './checklist'

/** As it is stored and sent: a code that is not there counts as usual, one that nobody knows any longer is passed by. */
export const checklistSchema = z.object(Object.fromEntries(checkCodes.map((code) => [code, z.enum(checkLevels).default(usualChecklist[code])])) as Record<CheckCode, z.ZodDefault<z.ZodEnum<{ off: 'off'; warn: 'warn'; block: 'block' }>>>)
