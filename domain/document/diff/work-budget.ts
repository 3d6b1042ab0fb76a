/** Units of one step of Myers' algorithm, which makes objects as it goes. */
const unitsOfStep = 20

/**
 * How much comparing is still worth its time. One unit is one step of looking for likeness (some 10 ns). Whatever two documents are, the
 * work is bounded: when the budget is spent, what is left is told as replaced instead of compared further.
 */
export class WorkBudget {
  constructor(private left: number) {}

  /** Takes so many units; false, and nothing taken, when there are not so many. */
  take(units: number): boolean {
    if (units > this.left) return false
    this.left -= units
    return true
  }

  /** Edits that a comparison may look for: its steps grow with their square. */
  editsWithin(most: number): number {
    return Math.min(most, Math.floor(Math.sqrt(this.left / unitsOfStep)))
  }

  /** Pays for a comparison that found so many edits, or gave up at so many. */
  spendOnEdits(edits: number): void {
    this.left = Math.max(0, this.left - unitsOfStep * edits ** 2)
  }
}
