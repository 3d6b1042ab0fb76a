import type { UploadSurroundings } from './picture-uploads'
import { type LibraryPicture, acceptedTypes } from './send-picture'
import { uploadPlaceholder } from './upload-placeholder'

/** In a figure whose picture an import could not bring: a button that asks for the file, then how far it is. */
export function figureUpload({ queue, shelf, sentences, say }: UploadSurroundings, put: (made: LibraryPicture) => void): HTMLElement {
  const dom = document.createElement('div')
  const button = Object.assign(document.createElement('button'), { type: 'button', className: 'upload-button', textContent: sentences?.fromComputer ?? '' })
  const input = Object.assign(document.createElement('input'), { type: 'file', accept: acceptedTypes.join(',') })
  button.addEventListener('click', () => input.click())
  input.addEventListener('change', () => {
    const [file] = input.files ?? []
    // So that choosing the same file again is a change again.
    input.value = ''
    if (file) begin(file)
  })
  dom.append(button)

  function begin(file: File): void {
    if (!sentences) return
    const id = queue.add(file, (made) => {
      shelf.add(made.mediaId, made.picture)
      placeholder.destroy()
      put(made)
    })
    const onCancel = () => {
      queue.cancel(id)
      placeholder.destroy()
      dom.replaceChildren(button)
    }
    const placeholder = uploadPlaceholder(id, { queue, sentences, say, onCancel })
    dom.replaceChildren(placeholder.dom)
  }
  return dom
}
