import 'server-only'
import { db } from '@/db/client'
import { checkAccent } from '@/domain/paper/accent'
import type { Logo } from '@/domain/paper/look'
import { canManagePaper } from '@/domain/paper/policies'
import { type Outcome, fail } from '@/domain/problems'
import type { Actor } from '@/domain/staff/staff'
import { loadPictures } from '@/newsroom/media/pictures'
import { storeImage } from '@/newsroom/media/store-image'
import { type SettingChanged, changeSetting } from './change-setting'
import { lookKind } from './kinds'
import { readSetting } from './setting'

/** What becomes of a logo: a file takes its place, it stays, or it goes. */
export type LogoWish = File | 'keep' | 'remove'
export type LookInput = { accent: string; accentDark: string; logo: LogoWish; logoDark: LogoWish }

/**
 * Sets accent and logo. Pictures go through the library like any other. Problems: those of `changeSetting` and `storeImage`, bad-input (no colour),
 * accent-unsafe (its field, and the nearest safe colour as detail).
 */
export async function changeLook({ actor, input, baseVersion }: { actor: Actor; input: LookInput; baseVersion: number }): Promise<SettingChanged> {
  if (!canManagePaper(actor)) return fail('not-allowed')
  const [light, dark] = [checkAccent(input.accent, 'light'), checkAccent(input.accentDark, 'dark')]
  if (!light) return fail('bad-input', { field: 'accent' })
  if (!dark) return fail('bad-input', { field: 'accentDark' })
  if (!light.isSafe) return fail('accent-unsafe', { field: 'accent', detail: light.nearest })
  if (!dark.isSafe) return fail('accent-unsafe', { field: 'accentDark', detail: dark.nearest })
  const { value: before } = await readSetting(lookKind)
  const logo = await takeLogo(actor, input.logo, before.logo)
  if (!logo.ok) return { ok: false, problem: { ...logo.problem, field: 'logo' } }
  const logoDark = await takeLogo(actor, input.logoDark, before.logoDark)
  if (!logoDark.ok) return { ok: false, problem: { ...logoDark.problem, field: 'logoDark' } }
  const value = { accent: light.accent, accentDark: dark.accent, logo: logo.logo, logoDark: logoDark.logo }
  return changeSetting({ actor, kind: lookKind, value, baseVersion, action: 'paper.look-changed' })
}

async function takeLogo(actor: Actor, wish: LogoWish, present: Logo | null): Promise<Outcome<{ logo: Logo | null }>> {
  if (wish === 'keep') return { ok: true, logo: present }
  if (wish === 'remove') return { ok: true, logo: null }
  const stored = await storeImage({ actor, image: { bytes: new Uint8Array(await wish.arrayBuffer()), name: wish.name } })
  if (!stored.ok) return stored
  const picture = (await loadPictures(db(), [stored.mediaId])).get(stored.mediaId)
  if (!picture) throw new Error('stored logo is not in the library')
  const { src, width, height } = picture
  return { ok: true, logo: { mediaId: stored.mediaId, src, width, height } }
}
