import { leaveOut } from './embeds'
import type { Flow } from './flow'
import { readImage } from './images'
import { type Content, type Kit, type Scope, deepestElement } from './scope'
import { isBlock, isDropped } from './tags'

/** Reads what lies too deep, without recursion: text, breaks, block boundaries and pictures stay, everything else is let go. */
export function flatten(nodes: readonly Content[], scope: Scope, flow: Flow, kit: Kit): void {
  const waiting: Array<Content | 'block end'> = [...nodes].reverse()
  let noted = false
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node === 'block end') flow.close()
    else if (node.type === 'text') flow.text(node.value, scope)
    else if (node.type !== 'element') continue
    else if (isDropped(node.tagName)) leaveOut(node, scope, flow, kit)
    else if (node.tagName === 'br') flow.break(scope)
    else if (node.tagName === 'img') readImage(node, scope, flow, kit)
    else {
      if (!noted) kit.notes.add('element-unwrapped', `${node.tagName} deeper than ${deepestElement}`)
      noted = true
      if (isBlock(node.tagName)) {
        flow.close()
        waiting.push('block end')
      }
      for (const child of [...node.children].reverse()) waiting.push(child)
    }
  }
}
