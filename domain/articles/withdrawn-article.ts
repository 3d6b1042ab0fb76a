/** What readers are told at the address of an article that was taken from them. `headline` null: it is not told. */
export type WithdrawnArticle = { number: number; headline: string | null; notice: string; withdrawnAt: Date }
