export const panelId = 'article-panel'
export const panelToggleId = 'article-panel-toggle'

/** Whether the side panel lies over the text instead of beside it: below the `xl` breakpoint. */
export function isPanelOver(): boolean {
  return !window.matchMedia('(min-width: 80rem)').matches
}

/** Whether the side panel is in sight. As long as nobody has chosen (null), the width of the window decides. */
export function isPanelShown(isOpen: boolean | null): boolean {
  return isOpen ?? !isPanelOver()
}
