import { z } from 'zod'
import { isDay } from '@/domain/document/attributes'
import { channelsInput } from './channels'
import { lineInput, patternInput } from './line-input'
import type { PaperIdentity } from './paper'

/** Fields of the masthead in the order in which they are asked for and shown. */
export const mastheadFields = ['registration', 'registeredOn', 'foundedOn', 'publisher', 'editor', 'youthProtectionOfficer', 'ombudsman', 'address', 'phone', 'email'] as const
export type MastheadField = (typeof mastheadFields)[number]

/**
 * What an internet newspaper has to show: name, registration number and day, publisher, editor, place (신문법 제21조 제2항), the officer for the
 * protection of young people (신문법 제9조의2), and a telephone, which 전자상거래법 and readers ask for.
 */
export const requiredMasthead = ['registration', 'registeredOn', 'publisher', 'editor', 'address', 'phone', 'youthProtectionOfficer'] as const satisfies readonly MastheadField[]
export type RequiredMasthead = 'name' | (typeof requiredMasthead)[number]

/** What a masthead still lacks, in the order of the form. */
export function missingMasthead({ name, masthead }: PaperIdentity): RequiredMasthead[] {
  const missing = requiredMasthead.filter((field) => masthead[field].trim() === '')
  return name.trim() === '' ? ['name', ...missing] : missing
}

/**
 * `서울, 아54460`: the authority, the mark of the kind of paper (아 for internet newspapers) and a number; what stands in brackets behind it is
 * left. Source: 신문법 시행령 제6조.
 */
const registration = /^[가-힣]{2,12}\s*,?\s*[가-힣]\s*-?\s*\d{3,6}(\s*\([^()]{1,20}\))?$/
const phone = /^\+?[\d(][\d\s()-]{6,19}$/
const day = patternInput(10, isDay, 'day-invalid')
const person = lineInput(60)

/** The form of name, masthead and channels: everything may be empty but the name, for a paper may begin before it is registered. */
export const identityInput = z.strictObject({
  name: lineInput(40).pipe(z.string().min(1, 'name-missing')),
  tagline: lineInput(80),
  description: lineInput(200),
  registration: patternInput(60, (text) => registration.test(text), 'registration-invalid'),
  registeredOn: day,
  foundedOn: day,
  publisher: person,
  editor: person,
  youthProtectionOfficer: person,
  ombudsman: person,
  address: lineInput(200),
  phone: patternInput(24, (text) => phone.test(text), 'phone-invalid'),
  channels: channelsInput,
  email: patternInput(320, (text) => z.email().safeParse(text).success, 'email-invalid'),
})
export type IdentityInput = z.input<typeof identityInput>

/** The form's flat fields as the paper keeps them. */
export function identityOf({ name, tagline, description, channels, ...masthead }: z.output<typeof identityInput>): PaperIdentity {
  return { name, tagline, description, channels, masthead }
}
