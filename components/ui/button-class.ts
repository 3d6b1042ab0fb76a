import clsx from 'clsx'

type Look = 'primary' | 'plain' | 'quiet'

const looks: Record<Look, string> = {
  primary: 'border-accent bg-accent text-on-accent hover:bg-accent/90 disabled:hover:bg-accent',
  plain: 'border-rule bg-paper text-ink hover:border-ink-2 disabled:hover:border-rule',
  quiet: 'border-transparent text-ink hover:bg-ink/6 disabled:hover:bg-transparent',
}

/** Classes of a newsroom button or of a link that looks like one. One `primary` a page. */
export function buttonClass(look: Look, more = ''): string {
  return clsx(
    'inline-flex h-9 shrink-0 items-center justify-center gap-1.5 rounded-md border px-3 text-ui font-semibold whitespace-nowrap [&>svg]:shrink-0',
    'cursor-pointer disabled:cursor-default disabled:opacity-55',
    looks[look],
    more,
  )
}
