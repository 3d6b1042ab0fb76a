import type { RawWords } from './photo-words'
import { xmpTime } from './photo-time'

/** A packet longer than this is no packet of words. */
const mostBytes = 1_000_000

/**
 * Words of XMP: description, creators, credit, rights, terms and date, each as an element or as an attribute. Read by their names and not as XML:
 * no entity of the packet's own is known here, so that none can be opened. Source: XMP part 1 (ISO 16684-1), IPTC Photo Metadata Standard.
 */
export function readXmp(bytes: Uint8Array): RawWords {
  if (bytes.length > mostBytes) return {}
  const xml = new TextDecoder('utf-8').decode(bytes)
  return {
    caption: listIn(xml, 'dc:description')[0],
    byline: listIn(xml, 'dc:creator').join(', '),
    agency: plainIn(xml, 'photoshop:Credit'),
    rights: listIn(xml, 'dc:rights')[0],
    terms: listIn(xml, 'xmpRights:UsageTerms')[0],
    takenAt: xmpTime(plainIn(xml, 'photoshop:DateCreated')) ?? xmpTime(plainIn(xml, 'exif:DateTimeOriginal')),
  }
}

/** Items of a list (`rdf:Alt`, `rdf:Seq`, `rdf:Bag`), or the words themselves where some program wrote no list. */
function listIn(xml: string, name: string): string[] {
  const inner = between(xml, `<${name}`, `</${name}>`)
  if (inner === null) return []
  const items: string[] = []
  let rest = inner
  for (let item = between(rest, '<rdf:li', '</rdf:li>'); item !== null && items.length < 20; item = between(rest, '<rdf:li', '</rdf:li>')) {
    items.push(item)
    rest = rest.slice(rest.indexOf('</rdf:li>') + 9)
  }
  return (items.length > 0 ? items : [inner]).map(unescape).filter(Boolean)
}

function plainIn(xml: string, name: string): string {
  const inner = between(xml, `<${name}`, `</${name}>`) ?? new RegExp(`\\s${name}="([^"]*)"`).exec(xml)?.[1] ?? ''
  return unescape(inner)
}

/** What stands between an opening tag, whatever attributes it has, and the closing one; null when there is no such element. */
function between(xml: string, open: string, close: string): string | null {
  const start = xml.indexOf(open)
  if (start === -1 || !/[\s>]/.test(xml[start + open.length] ?? '')) return null
  const from = xml.indexOf('>', start) + 1
  const end = xml.indexOf(close, from)
  return from === 0 || end === -1 ? null : xml.slice(from, end)
}

const signs: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** Text with the five entities of XML and numbers; what holds further elements is no words. */
function unescape(text: string): string {
  if (text.includes('<')) return ''
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi, (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
    const code = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : null
    if (code !== null) return code <= 0x10ffff ? String.fromCodePoint(code) : ''
    return signs[name ?? ''] ?? whole
  }).trim()
}
