/** The shape of a message tree with its literal sentences widened, so that a second language must have every key and no other. */
export type Widen<Tree> = Tree extends (...args: infer Args) => string
  ? (...args: Args) => string
  : Tree extends string
    ? string
    : { readonly [Key in keyof Tree]: Widen<Tree[Key]> }
