/** The parts that we use of the validators of structured data; the packages bring no types. */
declare module 'structured-data-testing-tool' {
  export type Preset = { name: string; tests?: { test: string; expect?: unknown }[]; presets?: Preset[] }
  /** What one test found; `group` is the preset that asked. */
  export type Tested = { test: string; group?: string; schema?: string; error?: { message: string } }
  export type Report = { failed: Tested[]; passed: Tested[]; schemas: string[] }

  /** Rejects with `{ type: 'VALIDATION_FAILED', res: Report }` when a test failed. */
  export function structuredDataTest(html: string, options: { presets: Preset[] }): Promise<Report>
}

declare module 'structured-data-testing-tool/presets' {
  import type { Preset } from 'structured-data-testing-tool'

  export const Google: Preset
  export const Facebook: Preset
  export const Twitter: Preset
  export const SocialMedia: Preset
}

declare module '@marbec/web-auto-extractor' {
  export type Extracted = { jsonld: Record<string, unknown[]>; microdata: object; rdfa: object; errors: unknown[] }

  export default class WebAutoExtractor {
    constructor(options: { addLocation: boolean; embedSource: string[] })
    parse(html: string): Extracted
  }
}

declare module '@adobe/structured-data-validator' {
  import type { Extracted } from '@marbec/web-auto-extractor'

  export type Issue = { rootType: string; issueMessage: string; severity: 'ERROR' | 'WARNING'; fieldNames?: string[] }

  /** Without schema.org's own words, which it would have to fetch, it knows the rules of Google's rich results. */
  export default class Validator {
    validate(extracted: Extracted): Promise<Issue[]>
  }
}
