import { absoluteUrl, sectionPath } from '@/components/site/paths'
import { siteUrl } from '@/lib/env'
import { getPaper } from '@/published/paper'
import { apiAnswer } from '../answers'

export const dynamic = 'force-dynamic'

/** The paper's sections in their order. */
export async function GET(request: Request): Promise<Response> {
  const { sections } = await getPaper()
  return apiAnswer(request, { sections: sections.map(({ slug, name, description, layout }) => ({ slug, name, description, layout, url: absoluteUrl(siteUrl(), sectionPath(slug)) })) })
}
