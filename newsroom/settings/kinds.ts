import 'server-only'
import { lookSchema, usualLook } from '@/domain/paper/look'
import { type PaperIdentity, paperSchema, unnamedPaper } from '@/domain/paper/paper'
import { searchSettingsSchema, usualSearchSettings } from '@/domain/paper/search-settings'
import type { SettingKind } from './setting'

const identitySchema = paperSchema.pick({ name: true, tagline: true, description: true, masthead: true, channels: true })

/** Name, masthead and channels. */
export const identityKind: SettingKind<PaperIdentity> = { name: 'paper', schema: identitySchema, usual: identitySchema.parse(unnamedPaper) }

/** Search engines and crawlers. */
export const searchKind = { name: 'search', schema: searchSettingsSchema, usual: usualSearchSettings }

/** Accent and logo. */
export const lookKind = { name: 'look', schema: lookSchema, usual: usualLook }
