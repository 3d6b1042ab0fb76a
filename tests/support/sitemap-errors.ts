import { readFileSync } from 'node:fs'
import { validateXML } from 'xmllint-wasm'

const schema = (fileName: string) => ({ fileName, contents: readFileSync(`tests/fixtures/xsd/${fileName}`, 'utf8') })

/** What the sitemap's schema has against a document; an index has a schema of its own. */
export async function sitemapErrors(xml: string, kind: 'sitemap' | 'siteindex' = 'sitemap'): Promise<string[]> {
  const { errors } = await validateXML({ xml: [{ fileName: 'sitemap.xml', contents: xml }], schema: [schema(`${kind}.xsd`)], preload: [schema('image.xsd'), schema('news.xsd')] })
  return errors.map(({ message }) => message)
}
