import type { Editor } from '@tiptap/core'
import { useEffect, useEffectEvent, useState } from 'react'
import { useMessages } from '@/components/ui/lang.client'
import { runCommand } from '../run-command'
import { insertTk } from './insert-tk'
import { type InsertKind, offerInserts } from './open-insert'

/** Which form of the page is open; what needs no form is done at once. */
export function useInserts(editor: Editor | null) {
  const { inserts } = useMessages().tools
  const [form, setForm] = useState<Exclude<InsertKind, 'tk'> | null>(null)
  const open = useEffectEvent((kind: InsertKind) => {
    if (!editor?.isEditable) return
    if (kind === 'tk') runCommand(editor, insertTk(inserts.tkWords))
    else setForm(kind)
  })
  useEffect(() => (editor ? offerInserts(editor, (kind) => open(kind)) : undefined), [editor])
  return { form, close: () => setForm(null) }
}
