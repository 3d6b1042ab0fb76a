import Validator from '@adobe/structured-data-validator'
import WebAutoExtractor from '@marbec/web-auto-extractor'
import { type Report, structuredDataTest } from 'structured-data-testing-tool'
import { Facebook, Google, SocialMedia, Twitter } from 'structured-data-testing-tool/presets'

/**
 * Tests of the tool that say nothing, by name. It makes one of every type that it finds, and of a thing of two types (the front's
 * `["Organization", "NewsMediaOrganization"]`, as JSON-LD has it) one that its own query language cannot read: "check test syntax".
 */
const unfitTests = new Set(['Organization,NewsMediaOrganization[0]'])

/** What two validators have against a page: what search engines read of it, and what messengers do. `types`: what they found in it. */
export async function structuredDataErrors(html: string): Promise<{ types: string[]; errors: string[] }> {
  const { schemas, failed } = await testingTool(html)
  const unmet = failed.filter(({ test }) => !unfitTests.has(test))
  const issues = await new Validator().validate(new WebAutoExtractor({ addLocation: false, embedSource: [] }).parse(html))
  return {
    types: schemas.toSorted(),
    errors: [...unmet.map(({ group, test, error }) => `${group}: ${test}: ${error?.message}`), ...issues.map(({ rootType, issueMessage }) => `${rootType}: ${issueMessage}`)],
  }
}

/** As its command does it: `sdtt --presets Google,Facebook,Twitter,SocialMedia`. */
async function testingTool(html: string): Promise<Report> {
  return structuredDataTest(html, { presets: [Google, Facebook, Twitter, SocialMedia] }).catch((error: { type?: string; res?: Report }) => {
    if (error.type === 'VALIDATION_FAILED' && error.res) return error.res
    throw error
  })
}
