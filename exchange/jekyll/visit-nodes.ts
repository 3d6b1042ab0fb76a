import type { ElementContent, Root, RootContent } from 'hast'

type Visited = RootContent | ElementContent

/** Shows every node of a tree in document order, with whether it lies in code. Without recursion: trees may be deep. */
export function visitNodes(tree: Root, visit: (node: Visited, inCode: boolean) => void): void {
  const waiting: Array<{ node: Visited; inCode: boolean }> = []
  const wait = (nodes: readonly Visited[], inCode: boolean) => {
    for (const node of [...nodes].reverse()) waiting.push({ node, inCode })
  }
  wait(tree.children, false)
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, inCode } = next
    visit(node, inCode)
    if (node.type === 'element') wait(node.children, inCode || node.tagName === 'pre' || node.tagName === 'code')
  }
}
