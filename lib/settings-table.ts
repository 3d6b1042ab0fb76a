import { envSchema } from './env'

/** Every setting as a Markdown table, for the README: from the one schema, so that it cannot tell otherwise. */
export function settingsTable(): string {
  const rows = Object.entries(envSchema.shape).map(([name, setting]) => {
    const fallback = setting.safeParse(undefined)
    const value = fallback.success && fallback.data !== undefined ? `\`${fallback.data}\`` : ''
    return `| \`${name}\` | ${value} | ${setting.description ?? ''} |`
  })
  return ['| setting | default | meaning |', '|---|---|---|', ...rows].join('\n')
}
