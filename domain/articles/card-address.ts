/** Site path of what an article is shared with; `version` is another one whenever something else is on it. */
export const cardPath = (number: number, version: string, kind: CardKind) => `/cards/${number}/${cardFile(version, kind)}`

export type CardKind = 'photo' | 'drawn'

export const cardFile = (version: string, kind: CardKind) => `${version}.${kind === 'photo' ? 'jpg' : 'png'}`

/** Whether a file name is one that a card could have. */
export const isCardFile = (name: string) => /^[0-9a-f]{20}\.(jpg|png)$/.test(name)
