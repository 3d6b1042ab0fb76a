'use client'

import type { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'
import { useMessages } from '@/components/ui/lang.client'
import { type TextMeasure, measureText } from '@/domain/document/measure-text'
import { bodyJson } from './body-document'

/** How long the writer waits for the count after the last key: it must never be in the way of typing. */
const restMs = 300

/** How long the body is by now: characters, manuscript sheets, minutes of reading. */
export function TextMeasureLine({ editor }: { editor: Editor }) {
  const { measure: words } = useMessages().editor
  const [measure, setMeasure] = useState<TextMeasure | null>(null)
  useEffect(() => {
    const count = () => setMeasure(measureText(bodyJson(editor.state.doc)))
    let timer = setTimeout(count, 0)
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(count, restMs)
    }
    editor.on('update', later)
    return () => {
      clearTimeout(timer)
      editor.off('update', later)
    }
  }, [editor])
  if (!measure) return null
  return (
    <p className="text-meta tabular-nums text-ink-2">
      <span className="sr-only">{words.label} </span>
      {words.line(measure.characters, measure.sheets, measure.minutes)}
    </p>
  )
}
