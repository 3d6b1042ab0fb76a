/** Where pictures and files stand beside the articles: on pages of the paper, as somebody's portrait, as its logo. */
export const mediaPlaceKinds = ['page', 'contributor', 'logo'] as const
export type MediaPlaceKind = (typeof mediaPlaceKinds)[number]

/** One such place. `ref`: slug of the page or the contributor; `name`: its title or name, empty for a logo. */
export type MediaPlace = { kind: MediaPlaceKind; ref: string; name: string; /** Where it is changed in the newsroom; null for who may not. */ deskPath: string | null; /** Where readers see it; null while they do not. */ path: string | null }
