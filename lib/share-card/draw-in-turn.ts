import { gate } from '../gate'

/** Drawing takes the whole of a processor for a moment. */
const drawing = gate(1)
const longestQueue = 24
let underWay = 0

/** Draws as soon as it is its turn; `busy`, without drawing, when too many wait already. */
export async function drawInTurn<Drawn>(draw: () => Promise<Drawn>): Promise<Drawn | 'busy'> {
  if (underWay >= longestQueue) return 'busy'
  underWay += 1
  try {
    return await drawing(draw)
  } finally {
    underWay -= 1
  }
}
