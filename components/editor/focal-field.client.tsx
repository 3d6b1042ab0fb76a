'use client'

import { useEffect, useEffectEvent, useRef } from 'react'
import { useMessages } from '@/components/ui/lang.client'
import type { Picture } from '@/domain/articles/article'
import type { FocalPoint } from '@/domain/document/attributes'
import { focalControl } from './focal-control'

type FocalFieldProps = { focal: FocalPoint | null; picture: Picture; isEditable: boolean; onChange: (focal: FocalPoint | null) => void }

/** The focal point of the lead picture: the same control as a figure's in the text. */
export function FocalField({ focal, picture, isEditable, onChange }: FocalFieldProps) {
  const { focal: sentences } = useMessages().editor
  const place = useRef<HTMLDivElement>(null)
  const control = useRef<ReturnType<typeof focalControl> | null>(null)
  const changed = useEffectEvent(onChange)
  useEffect(() => {
    control.current = focalControl(sentences, (next) => changed(next))
    place.current?.replaceChildren(control.current.dom)
  }, [sentences])
  useEffect(() => control.current?.show(focal, picture, isEditable), [focal, picture, isEditable])
  return <div ref={place} className="sm:col-span-2" />
}
