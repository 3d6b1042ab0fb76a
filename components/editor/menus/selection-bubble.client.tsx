'use client'

import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import clsx from 'clsx'
import { Baseline, Bold, Heading2, Highlighter, Italic, Link2, Quote } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
import { useMessages } from '@/components/ui/lang.client'
import { type TextCommand, runCommand } from '../run-command'
import { blockCommands, blockStyleCommands, markCommands } from '../text-commands'
import { readToolbarState } from '../toolbar-state'
import { useLastTone } from '../recent-tones'
import { chosenWords } from './selection-watch'
import { rectOf, useFloating } from './use-floating'

type BubbleProps = { editor: Editor; onLink: () => void }

/**
 * The tools that chosen words need most, over them. For the mouse and the finger: everything here is in the toolbar too (Alt+F10), so
 * Tab does not stop at it.
 */
export function SelectionBubble({ editor, onLink }: BubbleProps) {
  const words = useEditorState({ editor, selector: ({ editor: current }) => (current.isEditable ? chosenWords(current.state) : null) })
  return words && <Bubble editor={editor} words={words} onLink={onLink} />
}

function Bubble({ editor, words, onLink }: BubbleProps & { words: { from: number; to: number } }) {
  const { menus, editor: { toolbar, tones, highlights } } = useMessages()
  const bubble = useRef<HTMLDivElement>(null)
  const state = useEditorState({ editor, selector: ({ editor: current }) => readToolbarState(current) })
  const [tone, highlight] = [useLastTone('tone'), useLastTone('highlight')]
  // Under a finger the phone puts its own menu over the words, and handles below them.
  const isTouch = matchMedia('(pointer: coarse)').matches
  useFloating({ editor, floating: bubble, place: () => rectOf(editor, words.from, words.to), placement: isTouch ? 'bottom' : 'top', gap: isTouch ? 28 : 8 })

  const toneCommand = (mark: 'tone' | 'highlight', name: string): TextCommand => (chain) => (state[mark] === name ? chain.unsetMark(mark) : chain.setMark(mark, { tone: name, raw: null }))
  const tool = (name: string, icon: ReactNode, press: TextCommand | (() => void), isPressed: boolean) => (
    <button type="button" tabIndex={-1} title={name} aria-label={name} aria-pressed={isPressed} onClick={() => (press === onLink ? onLink() : runCommand(editor, press as TextCommand))} className={clsx('bubble-tool', isPressed && 'is-pressed')}>{icon}</button>
  )
  return (
    <div ref={bubble} role="toolbar" aria-label={menus.bubble.label} onMouseDown={(event) => event.preventDefault()} className="bubble">
      {tool(toolbar.bold, <Bold size={18} aria-hidden />, markCommands.bold.command, state.marks.bold)}
      {tool(toolbar.italic, <Italic size={18} aria-hidden />, markCommands.italic.command, state.marks.italic)}
      {tool(menus.bubble.lastTone(nameIn(tones, tone)), <Swatch kind="tone" tone={tone} icon={<Baseline size={17} aria-hidden />} />, toneCommand('tone', tone), state.tone === tone)}
      {tool(menus.bubble.lastHighlight(nameIn(highlights, highlight)), <Swatch kind="mark" tone={highlight} icon={<Highlighter size={17} aria-hidden />} />, toneCommand('highlight', highlight), state.highlight === highlight)}
      {tool(toolbar.link, <Link2 size={18} aria-hidden />, onLink, state.marks.link)}
      {tool(toolbar.blocks.heading2, <Heading2 size={18} aria-hidden />, state.block === 'heading2' ? blockStyleCommands.paragraph.command : blockStyleCommands.heading2.command, state.block === 'heading2')}
      {tool(toolbar.blockquote, <Quote size={18} aria-hidden />, blockCommands.blockquote.command, state.isQuote)}
    </div>
  )
}

function Swatch({ kind, tone, icon }: { kind: 'tone' | 'mark'; tone: string; icon: ReactNode }) {
  return <span className="flex flex-col items-center gap-px">{icon}<span aria-hidden className={`swatch-bar swatch-${kind}-${tone}`} /></span>
}

const nameIn = (names: Readonly<Record<string, string>>, tone: string) => names[tone] ?? tone
