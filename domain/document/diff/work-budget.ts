/**
 * How much comparing is still worth its time. One unit is about one step of a comparison (some 50 ns). Whatever two documents are, the
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

  /** Edits that a comparison may look for: its work grows with their square. */
  editsWithin(most: number): number {
    return Math.min(most, Math.floor(Math.sqrt(this.left)))
  }

  spend(units: number): void {
    this.left = Math.max(0, this.left - units)
  }
}
