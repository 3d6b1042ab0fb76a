/** Parts of a page that Next sends out of their place, for a script to put right: without one they would never be seen. */
const latePart = /<template id="[BP]:|<div hidden id="S:/

const script = /<script\b([^>]*)>[\s\S]*?<\/script>/g
/** Ours, which make a page more convenient, and what tells machines about it. */
const isKept = (attributes) => /\bsrc="\/enhance\/|\btype="application\/ld\+json"/.test(attributes)

/**
 * A reader's page without the framework: its script files and the hints to fetch them, the second copy of the page that they would read, and the
 * marks between which they would find its parts. Whatever a reader sees stays. A page with parts that come late is left as it is.
 */
export function plainHtml(html) {
  if (latePart.test(html)) return html
  return html
    .replace(script, (whole, attributes) => (isKept(attributes) ? whole : ''))
    .replace(/<link\b[^>]*\bas="script"[^>]*>/g, '')
    .replace(/<!--[$/ ]*-->/g, '')
}
