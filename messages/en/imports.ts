import type { Widen } from '@/messages/widen'
import type { imports as ko } from '@/messages/ko/imports'

const times = (count: number) => (count > 1 ? ` ×${count}` : '')

export const imports: Widen<typeof ko> = {
  notes: {
    'element-unwrapped': (detail, count) => `unwrapped the unknown tag <${detail}>, its text stays${times(count)}`,
    'element-dropped': (detail, count) => `left out <${detail}>${times(count)}`,
    'script-dropped': (detail, count) => `left out a script: ${detail}${times(count)}`,
    'attribute-dropped': (detail, count) => `left out an attribute: ${detail}${times(count)}`,
    'link-dropped': (detail, count) => `undid an unsafe or broken link, its text stays: ${detail}${times(count)}`,
    'colour-mapped': (detail, count) => `mapped a colour to the palette: ${detail}${times(count)}`,
    'colour-unreadable': (detail, count) => `left out an unreadable colour: ${detail}${times(count)}`,
    'spacer-dropped': (_detail, count) => `left out an empty paragraph${times(count)}`,
    'image-missing': (detail, count) => `picture not found, its place is kept: ${detail}${times(count)}`,
    'image-brought': (detail, count) => `took the picture into the library: ${detail}${times(count)}`,
    'heading-moved': (detail, count) => `changed the level of a heading: ${detail}${times(count)}`,
    'table-simplified': (detail, count) => `simplified a table: ${detail}${times(count)}`,
    'comment-dropped': (_detail, count) => `left out a hidden comment${times(count)}`,
    'liquid-kept': (detail, count) => `kept a Liquid tag as text: ${detail}${times(count)}`,
    'field-ignored': (detail) => `field not used: ${detail}`,
    'field-shortened': (detail) => `shortened: ${detail}`,
    'encoding-guessed': (detail) => `not UTF-8, read as ${detail}`,
    'character-dropped': (_detail, count) => `left out a control character that cannot be stored${times(count)}`,
  },
  nothingFound: (place) => `nothing to import: ${place}`,
  section: (name) => `section: ${name}`,
  sectionMade: (name) => `made a new section: ${name}`,
  tags: (names) => `tags: ${names}`,
  imported: (headline) => `imported: ${headline}`,
  alreadyHere: (headline) => `already here, left as it is: ${headline}`,
  published: (path) => `published: ${path}`,
  failed: (file, sentence) => `${file}: ${sentence}`,
  total: (imported, known, failed) => `${imported} new articles, ${known} known, ${failed} files failed`,
  serversLag: 'A running server has not caught up yet; readers will see the change in a few seconds.',
  demoDone: (articles) => `The demo paper 새벽일보 is in, with ${articles} articles.`,
  demoNotEmpty: 'The database has articles, so the demo paper was left out.',
  rebuilt: (articles) => `Rebuilt ${articles} articles of the reader side.`,
  staffAdded: (email) => `added ${email}`,
  staffChanged: (email) => `changed ${email}`,
  askPassword: 'Password (at least 12 characters)',
}
