import type { Element, ElementContent } from 'hast'
import { isBlank, make } from './hast-tools'

/** A list item as word processors write it: a paragraph that knows its level, beside its neighbours. */
export type LevelItem = {
  /** 1 is the outermost. */
  readonly level: number
  readonly isOrdered: boolean
  readonly start: number
  /** Neighbours with another name are another list. */
  readonly list: string
  readonly children: ElementContent[]
}

type OpenList = { level: number; item: LevelItem; items: ElementContent[] }

/** Runs of item paragraphs among siblings become real lists; everything else stays where it is. */
export function groupIntoLists(children: readonly ElementContent[], itemOf: (element: Element) => LevelItem | null): ElementContent[] {
  const done: ElementContent[] = []
  let run: LevelItem[] = []
  // White space and comments do not part two items, but stay when no item follows.
  let between: ElementContent[] = []
  const finish = () => {
    for (const list of nest(run)) done.push(list)
    for (const node of between) done.push(node)
    run = []
    between = []
  }
  for (const child of children) {
    const item = child.type === 'element' ? itemOf(child) : null
    if (item) {
      run.push(item)
      between = []
    } else if (run.length > 0 && isBlank(child)) between.push(child)
    else {
      finish()
      done.push(child)
    }
  }
  finish()
  return done
}

/** Items with levels to lists in lists. A level that is skipped makes one list, not two. */
function nest(run: readonly LevelItem[]): Element[] {
  const roots: Element[] = []
  const open: OpenList[] = []
  for (const item of run) {
    let top = open.at(-1)
    while (top && (top.level > item.level || (top.level === item.level && !isSameList(top.item, item)))) {
      open.pop()
      top = open.at(-1)
    }
    if (!top || top.level < item.level) {
      const list = make(item.isOrdered ? 'ol' : 'ul', item.isOrdered && item.start !== 1 ? { start: item.start } : {}, [])
      const parent = top?.items.at(-1)
      if (parent?.type === 'element') parent.children.push(list)
      else roots.push(list)
      top = { level: item.level, item, items: list.children }
      open.push(top)
    }
    top.items.push(make('li', {}, [...item.children]))
  }
  return roots
}

const isSameList = (one: LevelItem, other: LevelItem) => one.list === other.list && one.isOrdered === other.isOrdered
