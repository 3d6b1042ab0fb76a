/** Lengths in UTF-16 units. Apart from the inputs, whose library is too large for the editor's page. */
export const exitLimits = { note: 2000, reason: 1000, notice: 300 } as const
