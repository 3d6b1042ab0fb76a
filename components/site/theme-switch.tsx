import { words } from './words'

const themes = ['auto', 'light', 'dark'] as const

/**
 * Automatic, light or dark. The buttons are here and their behaviour in `enhance/theme-switch.ts`; until that has run the
 * element keeps its place but is invisible (`site.css`), so that nobody presses a button that does nothing.
 */
export function ThemeSwitch() {
  return (
    <theme-switch role="group" aria-label={words.theme.name}>
      {themes.map((theme) => (
        <button key={theme} type="button" value={theme} aria-pressed={theme === 'auto'} suppressHydrationWarning className="theme-choice">
          {words.theme[theme]}
        </button>
      ))}
    </theme-switch>
  )
}
