import type { Messages } from '@/messages'

export const themes = ['auto', 'light', 'dark'] as const

/** Automatic, light or dark, the same choice as on reader pages: `enhance/theme-switch.ts` brings the element to life and keeps it. A phone has it in the account's menu. */
export function ThemeChoice({ account }: { account: Messages['newsroom']['account'] }) {
  return (
    <theme-switch role="group" aria-label={account.theme} class="flex shrink-0 gap-0.5 max-lg:hidden" suppressHydrationWarning>
      {themes.map((theme) => (
        <button key={theme} type="button" value={theme} aria-pressed={theme === 'auto'} suppressHydrationWarning className="h-8 cursor-pointer rounded-md px-2 text-meta whitespace-nowrap text-ink-2 hover:bg-ink/6 aria-pressed:font-semibold aria-pressed:text-ink aria-pressed:underline aria-pressed:decoration-accent aria-pressed:decoration-2 aria-pressed:underline-offset-4">
          {account.themes[theme]}
        </button>
      ))}
    </theme-switch>
  )
}
