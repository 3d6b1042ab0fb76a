import type { Messages } from '../ko'

/** Sentences of a list whose rows are moved: blocks of the front, sections. */
export const rows: Messages['rows'] = {
  kinds: { block: (name) => `Block ${name}`, section: (name) => `Section ${name}` },
  move: (row, place, of) => `Move ${row}, place ${place} of ${of}`,
  help: 'Drag a handle, or press it (or Space) to pick up, move with the arrow keys and drop with Space. Home and End lead to the ends, Escape back.',
  held: (row, place, of) => `${row} picked up at place ${place} of ${of}. Move with the arrow keys, drop with Space.`,
  movedTo: (place, of) => `Moved to place ${place} of ${of}.`,
  atEdge: 'There is no further place.',
  dropped: (row, place) => `${row} dropped at place ${place}.`,
  cancelled: (row) => `${row} is back in its place.`,
  here: 'Here',
  hereTo: (place) => `Move to place ${place}`,
  notMoved: (row, why) => `${row} was not moved. ${why}`,
}
