import type { Problem } from '@/domain/problems'
import type { Messages } from '@/messages'
import type { Upload, UploadQueue } from './upload-queue'

export type PlaceholderOptions = {
  queue: UploadQueue
  sentences: Messages['editor']['uploads']
  say: (problem: Problem | null) => string
  /** Takes the place away. */
  onCancel: (id: string) => void
}

/** A picture on its way, in the text: what it is, how far it is, how to stop it or try again; a refusal says why, in place. */
export function uploadPlaceholder(id: string, { queue, sentences, say, onCancel }: PlaceholderOptions): { dom: HTMLElement; destroy: () => void } {
  const upload = queue.find(id)
  const name = upload?.name ?? ''
  const preview = previewOf(upload?.file)
  const title = part('span', 'upload-name', name)
  const progress = part('progress', 'upload-progress')
  progress.max = 1
  progress.setAttribute('aria-label', sentences.progressOf(name))
  const refusal = part('p', 'upload-refusal')
  refusal.setAttribute('role', 'alert')
  const retry = button(sentences.retry, sentences.retryOf(name), () => queue.retry(id))
  const cancel = button(sentences.cancel, sentences.cancelOf(name), () => onCancel(id))
  const words = part('div', 'upload-words')
  words.append(title, progress, refusal, retry, cancel)
  const dom = part('div', 'upload')
  dom.contentEditable = 'false'
  dom.setAttribute('role', 'group')
  dom.setAttribute('aria-label', name)
  dom.append(preview.dom, words)

  function show(): void {
    const now = queue.find(id)
    if (!now) return
    const isRefused = now.state === 'refused'
    progress.hidden = isRefused
    // No value: a bar that only tells that something goes on, while the file waits or the server works on it.
    if (now.state === 'sending' && now.part < 1) progress.value = now.part
    else progress.removeAttribute('value')
    const sentence = isRefused ? say(now.problem) : ''
    if (refusal.textContent !== sentence) refusal.textContent = sentence
    cancel.textContent = isRefused ? sentences.dismiss : sentences.cancel
    cancel.setAttribute('aria-label', isRefused ? sentences.dismissOf(name) : sentences.cancelOf(name))
    retry.hidden = !isRefused || !mayHelp(now)
  }
  show()
  const unsubscribe = queue.subscribe(show)
  const destroy = () => {
    unsubscribe()
    preview.forget()
  }
  return { dom, destroy }
}

/** The same file will be refused again for what it is; not for what the server or the line was. */
function mayHelp({ problem }: Upload): boolean {
  return problem === null || !/^(image|attachment)-/.test(problem.code)
}

/** The file itself as a small picture; nothing where the browser cannot show it (HEIC). */
function previewOf(file: File | undefined) {
  const dom = part('img', 'upload-preview')
  dom.alt = ''
  dom.onerror = () => dom.remove()
  const address = file ? URL.createObjectURL(file) : ''
  if (address) dom.src = address
  return { dom, forget: () => URL.revokeObjectURL(address) }
}

function part<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className: string, text = ''): HTMLElementTagNameMap[Tag] {
  return Object.assign(document.createElement(tag), { className, textContent: text })
}

function button(text: string, label: string, onPress: () => void): HTMLButtonElement {
  const dom = part('button', 'upload-button', text)
  dom.type = 'button'
  dom.setAttribute('aria-label', label)
  dom.addEventListener('click', onPress)
  return dom
}
