/** A rule that names a font. `values`: descriptors as they stand in a style sheet; the name of the family gets its quotes here. */
export function fontFace(values: Record<string, string>): string {
  const lines = Object.entries(values).map(([name, value]) => `  ${name}: ${name === 'font-family' ? `'${value}'` : value};\n`)
  return `@font-face {\n${lines.join('')}}\n`
}
