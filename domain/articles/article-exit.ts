/** How an article left: taken from readers, or put into the trash. `by` null: the operator at the command line. */
export type ArticleExit =
  | { kind: 'withdrawn'; by: string | null; at: Date; reason: string; notice: string; mayPutBack: boolean }
  | { kind: 'trashed'; by: string | null; at: Date; mayRestore: boolean }
