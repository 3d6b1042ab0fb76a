// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { pastedPictures } from './picture-files'

const picture = new File(['x'], 'image.png', { type: 'image/png' })
const clipboard = (texts: Record<string, string>) => ({ getData: (type: string) => texts[type] ?? '', files: [picture] }) as unknown as DataTransfer

it.each<[string, Record<string, string>, number]>([
  ['a screenshot', {}, 1],
  ['a picture copied in a browser', { 'text/html': '<meta charset="utf-8"><img src="https://example.kr/a.jpg">' }, 1],
  ['cells of Excel, which bring a picture of themselves', { 'text/html': '<table><tr><td>1</td></tr></table>', 'text/plain': '1' }, 0],
  ['words of Word around a picture', { 'text/html': '<p>눈이 왔다</p><img src="file:///a.png">' }, 0],
])('of %s the picture is meant: %o', (_what, texts, count) => expect(pastedPictures(clipboard(texts))).toHaveLength(count))
