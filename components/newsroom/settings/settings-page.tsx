import type { ReactNode } from 'react'
import type { Messages } from '@/messages'

/** Parts of the settings in their order. Whoever answers for the paper has all of them, everybody the last. */
export const settingsParts = ['masthead', 'sections', 'tags', 'pages', 'search', 'notify', 'look', 'checklist'] as const
export type SettingsPart = (typeof settingsParts)[number]

type SettingsPageProps = { words: Messages['settings']; /** The part that is open; null on the page that lists them. */ current: SettingsPart | null; mayManage: boolean; title?: string; isWide?: boolean; children: ReactNode }

/** A page of the settings: the parts at the side, on a phone in a line over it. */
export function SettingsPage({ words, current, mayManage, title, isWide, children }: SettingsPageProps) {
  const parts = settingsParts.filter((part) => mayManage || part === 'checklist')
  return (
    <div className="px-4 py-5 sm:px-8 sm:py-7 xl:grid xl:grid-cols-[11rem_minmax(0,1fr)] xl:gap-10">
      <nav aria-label={words.nav} className="max-xl:mb-5 max-xl:border-b max-xl:border-rule max-xl:pb-2 xl:border-r xl:border-rule xl:pr-3">
        <ul className="flex flex-wrap gap-x-1 xl:sticky xl:top-7 xl:flex-col">
          {parts.map((part) => (
            <li key={part}>
              <a href={`/admin/settings/${part}`} aria-current={part === current ? 'page' : undefined} className="flex h-9 items-center rounded-md px-2 text-ui whitespace-nowrap hover:bg-ink/6 aria-[current]:bg-ink/8 aria-[current]:font-semibold">
                {words.parts[part]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className={`flex flex-col gap-6 ${isWide ? 'max-w-4xl' : 'max-w-3xl'}`}>
        <header className="flex flex-col gap-1">
          <h1 className="text-section font-bold">{title ?? (current ? words.parts[current] : words.title)}</h1>
          {current && !title && <p className="text-ui-2 text-ink-2">{words.leads[current]}</p>}
        </header>
        {children}
      </div>
    </div>
  )
}

/** A group of fields under a heading and a rule. */
export function SettingsGroup({ title, hint, children }: { title: string; hint?: string; children: ReactNode }) {
  return (
    <fieldset className="flex min-w-0 flex-col gap-4 border-t border-rule-strong pt-3">
      <legend className="float-left mb-1 w-full text-rail font-bold">{title}</legend>
      {hint && <p className="clear-both text-meta text-ink-2">{hint}</p>}
      <div className="clear-both flex flex-col gap-4">{children}</div>
    </fieldset>
  )
}
