import { seeArticle } from '@/app/admin/see-article'
import { staffAction } from '@/app/admin/staff-action'
import { restoreArticle } from '@/newsroom/articles/restore-article'

type Asked = { params: Promise<{ id: string }> }

/** Takes the article out of the trash and opens it: a plain form, which works before JavaScript. */
export async function POST(_request: Request, { params }: Asked): Promise<Response> {
  const { id } = await params
  const guard = await staffAction()
  if (guard.ok) await restoreArticle({ actor: guard.actor, input: { articleId: id } })
  // Its page says how it stands, also when it stayed where it was.
  return seeArticle(id)
}
