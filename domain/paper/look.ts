import { z } from 'zod'

const hex = z.string().regex(/^#[0-9a-f]{6}$/)
const logo = z.object({ mediaId: z.uuid(), src: z.string(), width: z.int().positive(), height: z.int().positive() })

/** A paper's own colour, in both themes, and its name as a picture; a logo for the light theme alone stands in both. */
export const lookSchema = z.object({ accent: hex, accentDark: hex, logo: logo.nullable(), logoDark: logo.nullable() })
export type Look = z.infer<typeof lookSchema>
export type Logo = z.infer<typeof logo>

/** As in components/ui/tokens.css; a test holds them together. */
export const usualLook: Look = { accent: '#1a5490', accentDark: '#93c5fd', logo: null, logoDark: null }

/** Address of the little style sheet that sets the accent: all it says stands in its name, so it may be kept for ever. */
export function accentSheetPath({ accent, accentDark }: Pick<Look, 'accent' | 'accentDark'>): string | null {
  if (accent === usualLook.accent && accentDark === usualLook.accentDark) return null
  return `/theme/${accent.slice(1)}-${accentDark.slice(1)}.css`
}
