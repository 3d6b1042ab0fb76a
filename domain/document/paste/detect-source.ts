import type { Element, Root } from 'hast'
import { attribute, classesOf, elementsIn, styleValue } from './hast-tools'

/** Programs whose HTML has habits of its own. `html` is everything else. */
export type PasteSource = 'hwp' | 'word' | 'word-online' | 'excel' | 'google-docs' | 'google-sheets' | 'tistory' | 'naver' | 'html'

type Sign = readonly [PasteSource, (element: Element, classes: string[]) => boolean]

/** Signs by which a program is told from a single element; none of them is written by hand. */
const signs: readonly Sign[] = [
  ['hwp', (element, classes) => classes.some((name) => /^HStyle\d+$/.test(name)) || styleValue(element, 'hwp-tab') !== '' || isGenerator(element, /hancom|hwp/i)],
  ['google-sheets', (element) => element.tagName === 'google-sheets-html-origin' || 'dataSheetsValue' in element.properties || 'dataSheetsRoot' in element.properties],
  ['google-docs', (element) => attribute(element, 'id').startsWith('docs-internal-guid-')],
  ['excel', (element) => isGenerator(element, /excel/i) || attribute(element, 'xmlns:x').includes('office:excel')],
  ['word-online', (element, classes) => classes.some((name) => /^SCXW\d+$/.test(name)) || 'paraeid' in element.properties],
  ['word', (element, classes) => classes.some((name) => /^Mso[A-Z]/.test(name)) || /^l\d+ /.test(styleValue(element, 'mso-list')) || isGenerator(element, /word/i)],
  ['naver', (_element, classes) => classes.includes('se-component') || classes.includes('se-text-paragraph')],
  ['tistory', (element, classes) => 'dataKeSize' in element.properties || 'dataKeType' in element.properties || (element.tagName === 'figure' && classes.includes('imageblock'))],
]

/** Tells from the markup which program it comes from: the first element with a sign decides, in the order of the table. */
export function detectSource(tree: Root): PasteSource {
  for (const element of elementsIn(tree)) {
    const classes = classesOf(element)
    const found = signs.find(([, fits]) => fits(element, classes))
    if (found) return found[0]
  }
  return 'html'
}

function isGenerator(element: Element, program: RegExp): boolean {
  return element.tagName === 'meta' && /^(generator|progid)$/i.test(attribute(element, 'name')) && program.test(attribute(element, 'content'))
}
