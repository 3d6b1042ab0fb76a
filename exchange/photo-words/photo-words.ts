/** What a picture says of itself: empty, or null, where it says nothing. `takenAt` is an instant. */
export type PhotoWords = { caption: string; credit: string; licence: string; takenAt: Date | null }

/** What one of the three ways of writing words into a picture says, before they are put together. */
export type RawWords = { caption?: string; byline?: string; agency?: string; rights?: string; terms?: string; takenAt?: Date | null }
