import { MessagePage } from '@/components/newsroom/message-page'
import { buttonClass } from '@/components/ui/button-class'
import { env } from '@/lib/env'
import { messagesIn } from '@/messages'

export default function NewsroomNotFound() {
  const { notFound } = messagesIn(env().ILBO_LANG).newsroom
  return (
    <MessagePage title={notFound.title} body={notFound.body}>
      <a href="/admin/articles" className={buttonClass('plain')}>{notFound.back}</a>
    </MessagePage>
  )
}
