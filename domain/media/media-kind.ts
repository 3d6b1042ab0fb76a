/** What the library keeps: pictures, which are shown, and files, which readers download. */
export const mediaKinds = ['picture', 'file'] as const
export type MediaKind = (typeof mediaKinds)[number]
