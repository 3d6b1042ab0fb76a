'use client'

import type { Editor } from '@tiptap/core'
import { useState } from 'react'
import { useMessages } from '@/components/ui/lang.client'
import { type TextMeasure, measureText } from '@/domain/document/measure-text'
import { bodyJson } from './body-document'
import { useAfterRest } from './use-after-rest'

/** How long the writer waits for the count after the last key: it must never be in the way of typing. */
const restMs = 300

/** How long the body is by now: characters, manuscript sheets, minutes of reading. */
export function TextMeasureLine({ editor }: { editor: Editor }) {
  const { measure: words } = useMessages().editor
  const [measure, setMeasure] = useState<TextMeasure | null>(null)
  useAfterRest(editor, restMs, () => setMeasure(measureText(bodyJson(editor.state.doc))))
  if (!measure) return null
  return (
    <p className="text-meta tabular-nums text-ink-2">
      <span className="sr-only">{words.label} </span>
      {words.line(measure.characters, measure.sheets, measure.minutes)}
    </p>
  )
}
