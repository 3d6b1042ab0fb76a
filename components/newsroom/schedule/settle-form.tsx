import { buttonClass } from '@/components/ui/button-class'
import type { Messages } from '@/messages'

type SettleFormProps = { scheduleId: string; headline: string; words: Messages['schedule']; action: (form: FormData) => Promise<void> }

/** 확인함: ends the alarm about one failure. A plain form. */
export function SettleForm({ scheduleId, headline, words, action }: SettleFormProps) {
  return (
    <form action={action}>
      <input type="hidden" name="scheduleId" value={scheduleId} />
      <button type="submit" aria-label={words.settleOf(headline)} className={buttonClass('plain')}>{words.settle}</button>
    </form>
  )
}
