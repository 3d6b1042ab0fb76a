/** Path of a version of the layout as readers would see it, within a frame or by itself. `at`: an ISO instant, null for now. */
export function framePath({ version, at = null, theme = 'light' }: { version: number; at?: string | null; theme?: 'light' | 'dark' }): string {
  return `/admin/front/preview/frame/${theme}?${new URLSearchParams({ version: String(version), ...(at !== null && { at }) })}`
}
