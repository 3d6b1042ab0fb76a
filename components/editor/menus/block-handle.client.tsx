'use client'

import { Menu } from '@base-ui/react/menu'
import type { Editor } from '@tiptap/core'
import { NodeSelection, TextSelection } from '@tiptap/pm/state'
import { useEditorState } from '@tiptap/react'
import { GripVertical } from 'lucide-react'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useMessages } from '@/components/ui/lang.client'
import { endComposition } from '../composition'
import { BlockHandleMenu } from './block-handle-menu.client'
import { type DrawnBlock, blockUnder } from './block-under'
import { useBlockDrag } from './use-block-drag'

/** Left of the block under the mouse: drag to move it, press for what can be done to it. Keys do the same (Alt+Shift+↑ ↓, toolbar). */
export function BlockHandle({ editor }: { editor: Editor }) {
  const { handle } = useMessages().menus
  const isEditable = useEditorState({ editor, selector: ({ editor: current }) => current.isEditable })
  const button = useRef<HTMLButtonElement>(null)
  const place = useRef<HTMLDivElement>(null)
  const [block, setBlock] = useState<DrawnBlock | null>(null)
  const [isOpen, setOpen] = useState(false)
  const drag = useBlockDrag(editor)

  const point = useEffectEvent((event: PointerEvent) => {
    if (isOpen || event.pointerType !== 'mouse' || event.buttons !== 0 || !isEditable) return
    if (event.target instanceof Node && button.current?.contains(event.target)) return
    const { left, right } = editor.view.dom.getBoundingClientRect()
    const isNear = event.clientX >= left - 40 && event.clientX <= right
    const under = isNear ? blockUnder(editor.view, event.clientY) : null
    if (under?.dom !== block?.dom) setBlock(under)
  })
  // Positions and places on the screen are old once something is written or scrolled.
  const forget = useEffectEvent(() => !isOpen && setBlock(null))
  useEffect(() => {
    const onChange = ({ transaction }: { transaction: { docChanged: boolean } }) => transaction.docChanged && forget()
    const onPoint = (event: PointerEvent) => point(event)
    const onScroll = () => forget()
    window.addEventListener('pointermove', onPoint, { passive: true })
    window.addEventListener('scroll', onScroll, { passive: true, capture: true })
    editor.on('transaction', onChange)
    return () => {
      window.removeEventListener('pointermove', onPoint)
      window.removeEventListener('scroll', onScroll, { capture: true })
      editor.off('transaction', onChange)
    }
  }, [editor])
  useEffect(() => {
    const element = button.current
    if (!block || !element) return
    const { top } = block.dom.getBoundingClientRect()
    const lineHeight = Number.parseFloat(getComputedStyle(block.dom).lineHeight) || element.offsetHeight
    Object.assign(element.style, { left: `${editor.view.dom.getBoundingClientRect().left - element.offsetWidth - 4}px`, top: `${top + (lineHeight - element.offsetHeight) / 2}px`, visibility: 'visible' })
  }, [block, editor])

  function toggle(next: boolean) {
    if (next) select()
    else setBlock(null)
    setOpen(next)
  }
  /** What is done to the block is done to the selection, so that keys and menu are the same commands. */
  function select(): void {
    if (!block) return
    const { view } = editor
    endComposition(view)
    const { doc, tr } = view.state
    const node = doc.nodeAt(block.at)
    if (!node) return
    view.dispatch(tr.setSelection(node.isTextblock ? TextSelection.create(doc, block.at + 1) : NodeSelection.create(doc, block.at)))
  }
  if (!block && !drag.place) return null
  const { left, width } = editor.view.dom.getBoundingClientRect()
  return (
    <div ref={place}>
      {block && (
        <button ref={button} type="button" draggable tabIndex={-1} aria-label={handle.name} aria-haspopup="menu" aria-expanded={isOpen} title={handle.name} onClick={() => toggle(true)} onDragStart={(event) => drag.begin(block, event)} onDragEnd={() => setBlock(null)} className="block-handle">
          <GripVertical size={16} aria-hidden />
        </button>
      )}
      <Menu.Root modal={false} open={isOpen} onOpenChange={toggle}><BlockHandleMenu editor={editor} anchor={button} place={place} /></Menu.Root>
      {drag.place && <div ref={(line) => void (line && Object.assign(line.style, { left: `${left}px`, width: `${width}px`, top: `${drag.place?.height ?? 0}px` }))} className="block-drop" />}
    </div>
  )
}
