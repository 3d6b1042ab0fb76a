/** A colour in the three places an article is seen: light screen, dark screen, paper. */
export type ToneColours = { readonly light: string; readonly dark: string; readonly print: string }

/**
 * The closed palette of text colours. Every tone keeps WCAG AA (4.5:1) on paper, on paper-2 and on every highlight of the same
 * theme; `palette.test.ts` computes it. `blue` in light is the seed's #1a5490; `red` is the nearest AA neighbour of its #ee2323.
 */
export const textTones = {
  red: { light: '#bd1a1a', dark: '#ff9a9a', print: '#bd1a1a' },
  orange: { light: '#8f4a00', dark: '#ffb86b', print: '#8f4a00' },
  green: { light: '#14662b', dark: '#7fdc9b', print: '#14662b' },
  blue: { light: '#1a5490', dark: '#93c5fd', print: '#1a5490' },
  purple: { light: '#6b3fa0', dark: '#d3b4ff', print: '#6b3fa0' },
  gray: { light: '#4f5963', dark: '#b6bec8', print: '#4f5963' },
} as const satisfies Record<string, ToneColours>

/** The closed palette of highlights, with alpha so that rules and selections show through. `blue` in light is the seed's #21538527. */
export const highlightTones = {
  yellow: { light: '#ffe066a6', dark: '#e0b40038', print: '#ffe066a6' },
  green: { light: '#7fdc9b59', dark: '#3fae6638', print: '#7fdc9b59' },
  blue: { light: '#21538527', dark: '#7db4f040', print: '#21538527' },
  pink: { light: '#ff8fa840', dark: '#ff6f9138', print: '#ff8fa840' },
  purple: { light: '#b69cf440', dark: '#a884ff40', print: '#b69cf440' },
  gray: { light: '#8a939c38', dark: '#a3abb538', print: '#8a939c38' },
} as const satisfies Record<string, ToneColours>

export type TextTone = keyof typeof textTones
export type HighlightTone = keyof typeof highlightTones

export const textToneNames = Object.keys(textTones) as TextTone[]
export const highlightToneNames = Object.keys(highlightTones) as HighlightTone[]

/** The grounds and the ink that tones are judged against (LOOK.md, tokens). */
export const grounds = {
  light: { paper: '#ffffff', paper2: '#f6f7f8', ink: '#111418' },
  dark: { paper: '#121417', paper2: '#1a1d21', ink: '#e8eaed' },
} as const

/**
 * The palette as CSS custom properties and classes. `components/article/tones.css` is this text; a test keeps them equal.
 * Classes, not inline styles, so that no stored string ever becomes a `style`.
 */
export function tonesCss(): string {
  const declarations = (theme: keyof ToneColours) => [
    ...Object.entries(textTones).map(([name, colours]) => `  --tone-${name}: ${colours[theme]};`),
    ...Object.entries(highlightTones).map(([name, colours]) => `  --mark-${name}: ${colours[theme]};`),
  ].join('\n')
  const classes = [
    ...textToneNames.map((name) => `.tone-${name} { color: var(--tone-${name}); }`),
    ...highlightToneNames.map((name) => `.mark-${name} { background-color: var(--mark-${name}); }`),
  ].join('\n')
  return [
    '/* Made from domain/tones/palette.ts; change it there. */',
    `:root {\n${declarations('light')}\n}`,
    `[data-theme='dark'] {\n${declarations('dark')}\n}`,
    `@media (prefers-color-scheme: dark) {\n:root:not([data-theme='light']) {\n${declarations('dark')}\n}\n}`,
    `@media print {\n:root:root, :root[data-theme] {\n${declarations('print')}\n}\n}`,
    classes,
  ].join('\n\n') + '\n'
}
