/** Classes of popups (menus, popovers, list boxes) and of their rows: the one place that says how they look. */
export const popupClass =
  'z-50 max-h-(--available-height) min-w-44 origin-(--transform-origin) overflow-y-auto rounded-md border border-rule bg-paper p-1 text-ui text-ink shadow-popup outline-none'

export const menuItemClass =
  'flex min-h-9 cursor-default items-center gap-2.5 rounded px-2.5 text-ui text-ink no-underline outline-none select-none data-disabled:text-ink-2 data-disabled:opacity-60 data-highlighted:bg-ink/8'

export const menuLabelClass = 'px-2.5 pt-2 pb-1 text-meta font-semibold text-ink-2'
export const menuSeparatorClass = 'my-1 h-px bg-rule'
