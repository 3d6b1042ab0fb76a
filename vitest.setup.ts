import { afterEach, beforeEach, vi } from 'vitest'

/**
 * Unexpected warnings and errors on the console fail the test that caused them. A test that expects one replaces the method:
 * `vi.spyOn(console, 'error').mockImplementation(() => {})`, and says what was printed.
 */
const printed: string[] = []

beforeEach(() => {
  printed.length = 0
  for (const level of ['warn', 'error'] as const) {
    vi.spyOn(console, level).mockImplementation((...parts: unknown[]) => {
      printed.push(`console.${level}: ${parts.map(asText).join(' ')}`)
    })
  }
})

afterEach(() => {
  if (printed.length > 0) throw new Error(`Unexpected console output:\n${printed.splice(0).join('\n')}`)
})

const asText = (part: unknown) => (part instanceof Error ? (part.stack ?? part.message) : typeof part === 'string' ? part : JSON.stringify(part))
