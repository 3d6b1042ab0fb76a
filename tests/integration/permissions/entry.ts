import type { articles } from '@/db/schema'
import type { StaffActor } from '@/domain/staff/staff'
import type { World } from './make-world'

/** An article as the policies see it. */
export type Facts = typeof articles.$inferSelect
export type May = (actor: StaffActor, article: Facts) => boolean
type PaperMay = (actor: StaffActor) => boolean

/**
 * One way in, and who may take it. `reads` answer something, `changes` do something. `may` is a policy of the product itself, so that table
 * and product cannot tell different stories; what is asked is whether every way in keeps to it.
 */
export type Entry =
  | { kind: 'reader'; paths: (world: World) => string[] }
  | { kind: 'read'; shape: Shape; of: 'article' | 'paper'; path: (id: string) => string; may: May }
  | { kind: 'change'; shape: Shape; of: 'article' | 'paper'; path: (id: string) => string; may: May | 'anybody'; fields: (article: Facts) => Record<string, unknown>; action: string | null; /** Who may, would change something that others are asked about: only refusals are tried. */ leavesTraces: boolean }
  | { kind: 'apart'; why: string }

/** How an answer says no: a page by its status, a frame by what it does not show, JSON by a code, a plain form by doing nothing. */
type Shape = 'page' | 'frame' | 'json' | 'form'

const everybody: PaperMay = () => true
const inArticle = (tail: string) => (id: string) => `/admin/articles/${id}${tail}`

/** Pages for readers, without anybody's name. */
export const readers = (...paths: string[]): Entry => ({ kind: 'reader', paths: () => paths })
export const readersOf = (paths: (world: World) => string[]): Entry => ({ kind: 'reader', paths })

/** A page, or JSON, about one article: `tail` after `/admin/articles/{id}`. */
export const articlePage = (tail: string, may: May): Entry => ({ kind: 'read', shape: 'page', of: 'article', path: inArticle(tail), may })
export const articleFrame = (tail: string, may: May): Entry => ({ kind: 'read', shape: 'frame', of: 'article', path: inArticle(tail), may })
export const articleData = (tail: string, may: May): Entry => ({ kind: 'read', shape: 'json', of: 'article', path: inArticle(tail), may })

/** A page, or JSON, of the newsroom. */
export const staffPage = (path: string, may: PaperMay = everybody): Entry => ({ kind: 'read', shape: 'page', of: 'paper', path: () => path, may })
export const staffData = (path: string, may: PaperMay = everybody): Entry => ({ kind: 'read', shape: 'json', of: 'paper', path: () => path, may })

type Fields = (article: Facts) => Record<string, unknown>
const change = { kind: 'change' as const, action: null, leavesTraces: false }

/**
 * JSON sent to a route of one article; the id is put to the fields. A version that nobody has (`noVersion`) lets whoever may come as far as the
 * conflict, and nothing changes. Where even that would change something: `leavesTraces`, and only refusals are tried.
 */
export const articleChange = (tail: string, may: May, fields: Fields, { leavesTraces = false } = {}): Entry => ({ ...change, shape: 'json', of: 'article', path: inArticle(tail), may, leavesTraces, fields: (article) => ({ articleId: article.id, ...fields(article) }) })
/** A plain form of one article: it leads to the article whatever became of it. */
export const articleForm = (tail: string, may: May): Entry => ({ ...change, shape: 'form', of: 'article', path: inArticle(tail), may, leavesTraces: true, fields: () => ({}) })
export const articleAction = (tail: string, action: string, may: May, fields: Fields): Entry => ({ ...change, shape: 'json', of: 'article', path: inArticle(tail), may, action, fields: (article) => ({ articleId: article.id, ...fields(article) }) })

/** A plain form of the newsroom. `json`: it says no by a code, because its yes is no page. */
export const staffForm = (path: string, may: PaperMay = everybody, shape: 'form' | 'json' = 'form'): Entry => ({ ...change, shape, of: 'paper', path: () => path, may, leavesTraces: true, fields: () => ({}) })
/** A server action of a page. */
export const staffAction = (path: string, action: string, may: PaperMay = everybody, fields: Record<string, unknown> = {}, { leavesTraces = true } = {}): Entry => ({ ...change, shape: 'json', of: 'paper', path: () => path, may, action, leavesTraces, fields: () => fields })
/** An action that needs nobody to be signed in: its link is the proof. */
export const doorAction = (path: string, action: string, fields: Record<string, unknown>): Entry => ({ ...change, shape: 'json', of: 'paper', path: () => path, may: 'anybody', action, leavesTraces: false, fields: () => fields })

/** What has a test of its own, which is named. */
export const apart = (why: string): Entry => ({ kind: 'apart', why })

export const noVersion = 999_999
