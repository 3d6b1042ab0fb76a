import 'server-only'
import type { Look } from '@/domain/paper/look'
import { type RequiredMasthead, missingMasthead } from '@/domain/paper/masthead'
import type { PaperIdentity } from '@/domain/paper/paper'
import { canManagePaper } from '@/domain/paper/policies'
import type { SearchSettings } from '@/domain/paper/search-settings'
import type { Actor } from '@/domain/staff/staff'
import { identityKind, lookKind, searchKind } from './kinds'
import { type Setting, readSetting } from './setting'

/** Name and masthead as they are set; null for who may not change them. */
export async function getIdentity({ actor }: { actor: Actor }): Promise<Setting<PaperIdentity> | null> {
  return canManagePaper(actor) ? readSetting(identityKind) : null
}

/** What is set for search engines and crawlers; null for who may not change it. */
export async function getSearchSettings({ actor }: { actor: Actor }): Promise<Setting<SearchSettings> | null> {
  return canManagePaper(actor) ? readSetting(searchKind) : null
}

/** Accent and logo; null for who may not change them. */
export async function getLook({ actor }: { actor: Actor }): Promise<Setting<Look> | null> {
  return canManagePaper(actor) ? readSetting(lookKind) : null
}

/** What the masthead lacks that press law asks for; nothing for who could not mend it. */
export async function listMissingMasthead({ actor }: { actor: Actor }): Promise<RequiredMasthead[]> {
  return canManagePaper(actor) ? missingMasthead((await readSetting(identityKind)).value) : []
}
