import { NewsroomForms } from './newsroom-forms'
import { NewsroomClient, type Person } from './sign-in'

/** Publishes an article with this headline in the paper's first section; answers its number. */
export async function publishHeadline(origin: string, person: Person, headline: string): Promise<number> {
  const client = new NewsroomClient(origin)
  await client.signIn(person)
  const forms = new NewsroomForms(client)
  const page = await (await client.fetch(`/admin/articles/${await forms.begin()}`)).text()
  const sectionId = /<option value="([0-9a-f-]{36})"/.exec(page)?.[1] ?? ''
  const { path } = await forms.saveAndPublish(headline, sectionId)
  return Number(/\d+/.exec(path)?.[0])
}
