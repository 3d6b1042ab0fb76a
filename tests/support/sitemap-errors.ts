import { readFileSync } from 'node:fs'
import { validateXML } from 'xmllint-wasm'

const schema = (fileName: string) => ({ fileName, contents: readFileSync(`tests/fixtures/xsd/${fileName}`, 'utf8') })

/** What the sitemap's schema has against a document, or against any of several (a quarter of a second each time it is asked); an index has a schema of its own. */
export async function sitemapErrors(xml: string | readonly string[], kind: 'sitemap' | 'siteindex' = 'sitemap'): Promise<string[]> {
  const documents = [xml].flat().map((contents, index) => ({ fileName: `sitemap-${index}.xml`, contents }))
  const { errors } = await validateXML({ xml: documents, schema: [schema(`${kind}.xsd`)], preload: [schema('image.xsd'), schema('news.xsd')] })
  return errors.map(({ message }) => message)
}
