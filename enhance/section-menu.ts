/** Menus are `<details data-menu>` and open by themselves. This closes them as menus close: by Escape, and by a press elsewhere. */
export function closeMenusAsExpected(): void {
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return
    for (const menu of openMenus()) {
      const held = menu.contains(document.activeElement)
      menu.open = false
      if (held) menu.querySelector('summary')?.focus()
    }
  })
  document.addEventListener('click', ({ target }) => {
    for (const menu of openMenus()) if (target instanceof Node && !menu.contains(target)) menu.open = false
  })
}

const openMenus = () => document.querySelectorAll<HTMLDetailsElement>('details[data-menu][open]')
