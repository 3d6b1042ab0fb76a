/** What machines are told about a page (schema.org). One object a block: several checkers do not read a graph. */
export type StructuredData = { '@context': 'https://schema.org'; '@type': string | string[]; [property: string]: unknown }

/** Prints structured data. `<` is escaped, because a headline with `</script>` in it must not end the block. */
export function JsonLd({ data }: { data: StructuredData }) {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c')
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
