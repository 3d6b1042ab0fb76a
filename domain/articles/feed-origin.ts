/**
 * Stands for the paper's origin in the bodies that are kept for feeds: the paper may move, and its archive is not rendered anew for that.
 * The name can belong to nobody (RFC 2606).
 */
export const feedOrigin = 'https://origin.ilbo.invalid'

/** A kept body with the paper's true origin, `https://garam.example.kr`, in every address. */
export function atOrigin(html: string, origin: string): string {
  return html.replaceAll(feedOrigin, origin)
}
