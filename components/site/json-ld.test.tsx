import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { JsonLd } from './json-ld'

test('a headline cannot end the block of structured data', () => {
  const html = renderToStaticMarkup(<JsonLd data={{ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: '</script><script>alert(1)</script>' }} />)
  expect(html.match(/<\/script>/g)).toHaveLength(1)
  const json = html.slice(html.indexOf('>') + 1, html.lastIndexOf('<'))
  expect(JSON.parse(json)).toMatchObject({ headline: '</script><script>alert(1)</script>' })
})
