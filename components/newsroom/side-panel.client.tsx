'use client'

import { X } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { buttonClass } from '@/components/ui/button-class'
import { Field, controlClass } from '@/components/ui/field'
import { useMessages } from '@/components/ui/lang.client'
import { type ArticleLabel, articleLabels } from '@/domain/articles/article'
import { limits } from '@/domain/articles/limits'
import type { SectionLayout } from '@/domain/paper/paper'
import type { Problem } from '@/domain/problems'
import type { ArticleFacts } from './article-facts'
import { type ContributorChoice, ContributorsField } from './contributors-field.client'
import { isPanelOver, panelId, panelToggleId } from './panel-place'
import { sayProblem } from './say-problem'
import { TagsField } from './tags-field.client'
import { OriginField } from './way/origin-field.client'

export type Choices = { sections: { id: string; name: string; layout: SectionLayout }[]; contributors: ContributorChoice[]; seriesNames: string[] }

type SidePanelProps = {
  facts: ArticleFacts
  choices: Choices
  isEditable: boolean
  problem: Problem | null
  /** Null: as wide as the window is, open; folded on small ones. */
  isOpen: boolean | null
  /** What a board and a series have to ask besides. */
  notice?: ReactNode
  onClose: () => void
  onChange: (part: Partial<ArticleFacts>) => void
}

const visibility = (isOpen: boolean | null) => (isOpen === null ? 'max-xl:hidden' : isOpen ? '' : 'hidden')

/** Where the article belongs and how it is found. Beside the text on a wide screen, over it on a small one. */
export function SidePanel({ facts, choices, isEditable, problem, isOpen, notice, onClose, onChange }: SidePanelProps) {
  const messages = useMessages()
  const { panel, labels } = messages.newsroom
  const closer = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isOpen && isPanelOver() && !document.getElementById(panelId)?.contains(document.activeElement)) closer.current?.focus()
  }, [isOpen])

  function close() {
    onClose()
    document.getElementById(panelToggleId)?.focus()
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape' && !event.defaultPrevented && isPanelOver()) close()
  }

  const sectionProblem = problem?.field === 'sectionId' && facts.sectionId === null ? sayProblem(messages, problem) : null
  return (
    <aside id={panelId} aria-label={panel.title} onKeyDown={onKeyDown} className={`${visibility(isOpen)} border-l border-rule bg-paper max-xl:fixed max-xl:inset-y-0 max-xl:right-0 max-xl:z-40 max-xl:w-[min(22rem,100vw)] max-xl:overflow-y-auto max-xl:shadow-popup xl:w-80 xl:shrink-0`}>
      <div className="flex flex-col gap-5 p-4 xl:sticky xl:top-24 xl:max-h-[calc(100dvh-6rem)] xl:overflow-y-auto">
      <div className="flex items-center justify-between xl:hidden">
        <h2 className="text-rail font-bold">{panel.title}</h2>
        <button ref={closer} type="button" aria-label={panel.hide} onClick={close} className={buttonClass('quiet', 'w-9 px-0')}><X size={18} aria-hidden /></button>
      </div>
      <Field id="article-section" label={panel.section} problem={sectionProblem}>
        {(links) => (
          <select {...links} disabled={!isEditable} defaultValue={facts.sectionId ?? ''} onChange={(event) => onChange({ sectionId: event.currentTarget.value || null })} className={controlClass}>
            <option value="">{panel.sectionNone}</option>
            {choices.sections.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
          </select>
        )}
      </Field>
      <Field id="article-label" label={panel.label}>
        {(links) => (
          <select {...links} disabled={!isEditable} defaultValue={facts.label ?? ''} onChange={(event) => onChange({ label: labelOf(event.currentTarget.value) })} className={controlClass}>
            <option value="">{panel.labelNone}</option>
            {articleLabels.map((label) => <option key={label} value={label}>{labels[label]}</option>)}
          </select>
        )}
      </Field>
      <ContributorsField choices={choices.contributors} initial={facts.contributorIds} isDisabled={!isEditable} onChange={(contributorIds) => onChange({ contributorIds })} />
      <TagsField initial={facts.tags} isDisabled={!isEditable} onChange={(tags) => onChange({ tags })} />
      <OriginField origin={facts.origin ?? null} isEditable={isEditable} onChange={(origin) => onChange({ origin })} />
      <Field id="article-excerpt" label={panel.excerpt} hint={panel.excerptHint}>
        {(links) => <textarea {...links} readOnly={!isEditable} rows={4} maxLength={limits.excerpt} defaultValue={facts.excerpt} onInput={(event) => onChange({ excerpt: event.currentTarget.value })} className={`${controlClass} field-sizing-content`} />}
      </Field>
      {notice}
      </div>
    </aside>
  )
}

function labelOf(value: string): ArticleLabel | null {
  return articleLabels.find((label) => label === value) ?? null
}
