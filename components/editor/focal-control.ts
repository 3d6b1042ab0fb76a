import type { Picture } from '@/domain/articles/article'
import { type FocalPoint, isFocalPoint } from '@/domain/document/attributes'
import type { Messages } from '@/messages'

type Sentences = Messages['editor']['focal']
type Axis = keyof FocalPoint

const middle: FocalPoint = { x: 0.5, y: 0.5 }
const crops = ['16:9', '1:1'] as const

/**
 * Chooses the point of a picture that no cropping may cut away: by a click on the picture or by two sliders, with the crops that readers
 * will see beside it. In plain DOM, so that a figure in the text and the lead picture share it.
 */
export function focalControl(sentences: Sentences | null, onChange: (focal: FocalPoint | null) => void) {
  let focal: FocalPoint | null = null
  const mark = part('span', 'focal-mark')
  const target = part('div', 'focal-target')
  const previews = crops.map((crop) => ({ image: part('div', `focal-image focal-${crop === '1:1' ? 'square' : 'wide'}`), crop }))
  const reset = Object.assign(part('button', 'upload-button'), { type: 'button', textContent: sentences?.middle ?? '' })
  const sliders = (['x', 'y'] as const).map((axis) => slider(axis))
  target.append(mark)

  function slider(axis: Axis): { axis: Axis; input: HTMLInputElement; dom: HTMLElement } {
    const input = Object.assign(part('input', ''), { type: 'range', min: '0', max: '100', step: '10' })
    input.addEventListener('input', () => change({ ...(focal ?? middle), [axis]: Number(input.value) / 100 }))
    const dom = part('label', 'focal-slider')
    dom.append(Object.assign(part('span', ''), { textContent: sentences?.axes[axis] ?? '' }), input)
    return { axis, input, dom }
  }
  function change(next: FocalPoint | null): void {
    draw(next)
    onChange(next)
  }
  target.addEventListener('click', ({ clientX, clientY }) => {
    if (reset.disabled) return
    const { left, top, width, height } = target.getBoundingClientRect()
    change({ x: tenth((clientX - left) / width), y: tenth((clientY - top) / height) })
  })
  reset.addEventListener('click', () => change(null))

  const frames = previews.map(({ image, crop }) => {
    image.setAttribute('role', 'img')
    image.setAttribute('aria-label', sentences?.crop(crop) ?? '')
    const dom = part('div', 'focal-crop')
    dom.append(image, Object.assign(part('span', ''), { textContent: crop, ariaHidden: 'true' }))
    return dom
  })
  const controls = part('div', 'focal-controls')
  controls.append(Object.assign(part('p', 'focal-hint'), { textContent: sentences?.hint ?? '' }), ...sliders.map(({ dom }) => dom), reset)
  const shown = part('div', 'focal-crops')
  shown.append(...frames)
  const dom = part('div', 'focal')
  dom.setAttribute('role', 'group')
  dom.setAttribute('aria-label', sentences?.label ?? '')
  dom.append(target, shown, controls)

  function draw(next: FocalPoint | null): void {
    focal = next
    const at = next ?? middle
    mark.style.left = `${at.x * 100}%`
    mark.style.top = `${at.y * 100}%`
    for (const { image } of previews) image.style.backgroundPosition = `${at.x * 100}% ${at.y * 100}%`
    for (const { axis, input } of sliders) {
      input.value = String(Math.round(at[axis] * 100))
      input.setAttribute('aria-valuetext', sentences?.at(Math.round(at.x * 100), Math.round(at.y * 100)) ?? '')
    }
  }
  /** Shows what the article says. Without a picture there is nothing to choose. */
  function show(value: unknown, picture: Picture | null, isEditable: boolean): void {
    dom.hidden = picture === null
    if (picture) target.style.aspectRatio = `${picture.width} / ${picture.height}`
    // Backgrounds and no <img>: in the text there is one picture, the reader's.
    for (const place of [target, ...previews.map(({ image }) => image)]) place.style.backgroundImage = picture ? `url("${encodeURI(picture.src)}")` : ''
    for (const field of [...sliders.map(({ input }) => input), reset]) field.disabled = !isEditable
    draw(isFocalPoint(value) ? value : null)
  }
  return { dom, show }
}

const tenth = (part: number) => Math.round(Math.min(Math.max(part, 0), 1) * 10) / 10

function part<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className: string): HTMLElementTagNameMap[Tag] {
  return Object.assign(document.createElement(tag), { className })
}
