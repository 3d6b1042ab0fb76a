/** How ordered lists count other than by digits. Classes beside the `type` attribute, because style sheets cannot tell `a` from `A` in it. */
export const countingClasses = { a: 'list-lower-alpha', A: 'list-upper-alpha', i: 'list-lower-roman', I: 'list-upper-roman' } as const

export function isCounting(type: unknown): type is keyof typeof countingClasses {
  return typeof type === 'string' && Object.hasOwn(countingClasses, type)
}
