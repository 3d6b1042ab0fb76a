import 'server-only'
import { getActor } from '@/newsroom/session'
import { getPreview } from './get-preview'
import type { Preview } from './read-preview'

/** `getPreview` for whoever is signed in; null when nobody is. For a page that shows a draft and may ask the newsroom nothing else. */
export async function getOwnPreview(asked: { articleId: string; revisionId: string | null }): Promise<Preview | null> {
  const actor = await getActor()
  return actor && getPreview({ actor, ...asked })
}
