'use client'

import { useState } from 'react'
import { buttonClass } from '@/components/ui/button-class'
import { controlClass } from '@/components/ui/field'
import { freeKinds } from '@/domain/front/edit-layout'
import { type BlockKind, mostBlocks } from '@/domain/front/layout'
import { useFront } from './front-context'
import { sayBlock } from './say-front'

/** What is not on the front yet: blocks that stand once, and sections, each in one of three ways. */
export function AddBlock() {
  const { words, sections, draft, say } = useFront()
  const { blocks } = draft.layout
  const missing = [...sections].filter(([id]) => !blocks.some(({ section }) => section === id))
  const choices: { value: string; label: string; kind: BlockKind; section: string | null }[] = [
    ...freeKinds(draft.layout).map((kind) => ({ value: kind, label: words.blocks[kind], kind, section: null })),
    ...missing.flatMap(([section, name]) => [
      { value: `rail ${section}`, label: words.asRail(name), kind: 'rail' as const, section },
      { value: `opinion ${section}`, label: words.asOpinion(name), kind: 'opinion' as const, section },
      { value: `press ${section}`, label: words.asPress(name), kind: 'press' as const, section },
    ]),
  ]
  const [chosen, setChosen] = useState('')
  const choice = choices.find(({ value }) => value === chosen) ?? choices[0]
  if (!choice || blocks.length >= mostBlocks) return <p className="border-t-2 border-rule-strong pt-2 text-meta text-ink-2">{words.allThere}</p>

  function add() {
    if (!choice) return
    const { kind, section } = choice
    draft.edit({ kind: 'add-block', block: { id: section ?? kind, kind, section } })
    say(words.added(sayBlock(words, sections, choice)))
    setChosen('')
  }
  return (
    <div role="group" aria-label={words.add} className="flex flex-wrap gap-2 border-t-2 border-rule-strong pt-3">
      <select aria-label={words.addChoose} value={choice.value} onChange={(event) => setChosen(event.currentTarget.value)} className={`${controlClass} max-w-72`}>
        {choices.map(({ value, label }) => <option key={value} value={value}>{label}</option>)}
      </select>
      <button type="button" onClick={add} className={buttonClass('plain')}>{words.addButton}</button>
    </div>
  )
}
