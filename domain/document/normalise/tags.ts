/** What kinds of elements there are to the normaliser. A tag in none of these sets is foreign: unwrapped, and noted. */

const set = (tags: string) => new Set(tags.split(' '))

/** Boxes that only lay out: their content stands as if they were not there, with a block boundary on both sides. */
const boxes = set(
  'address article aside body center dialog div fieldset figcaption footer form header hgroup html legend main map nav noframes optgroup search section summary caption tbody td tfoot th thead tr',
)

/** Blocks with a meaning of their own; each has a handler. */
const blocks = set('blockquote dd details dir dl dt figure h1 h2 h3 h4 h5 h6 hr li listing menu ol p plaintext pre table ul xmp')

/** Inline elements that say nothing the document could keep, or whose meaning is a mark. */
const inlines = set(
  'a abbr acronym b basefont bdi bdo big blink br cite code data del dfn em font i img input ins kbd mark marquee nobr output picture q rb rp rt rtc ruby s samp small span strike strong sub sup time tt u var wbr',
)

/** Never part of what is read, and empty or about the page: no note. */
const silent = set('area base col colgroup head link meta param rp source title track')

/** Programs, frames, controls and drawings: left out with a note. */
const dropped = set(
  'applet audio bgsound canvas datalist embed frame frameset iframe math meter noembed noscript object option progress script select style svg template video',
)

export const isKnown = (tag: string): boolean => boxes.has(tag) || blocks.has(tag) || inlines.has(tag)
export const isBlock = (tag: string): boolean => boxes.has(tag) || blocks.has(tag)
export const isSilent = (tag: string): boolean => silent.has(tag)
export const isDropped = (tag: string): boolean => dropped.has(tag)
/** Whether a background colour on this tag is a box's, not the text's. */
export const isBox = (tag: string): boolean => boxes.has(tag) || /^(blockquote|details|dir|dl|figure|menu|ol|pre|table|ul)$/.test(tag)
