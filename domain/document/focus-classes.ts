import { isFocalPoint } from './attributes'

/**
 * A focal point as classes in steps of a tenth (`components/article/focus.css`), which no eye can tell from exact: no stored number ever
 * becomes a style. None for anything that is no focal point.
 */
export function focusClasses(focal: unknown): string[] {
  if (!isFocalPoint(focal)) return []
  const step = (part: number) => Math.round(part * 10) * 10
  return [`focus-x-${step(focal.x)}`, `focus-y-${step(focal.y)}`]
}
