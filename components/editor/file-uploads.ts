import type { EditorView } from '@tiptap/pm/view'
import { type LibraryFile, sendFile } from './send-file'
import { addPlaces, blockPosition, placeOf, removePlace } from './upload-places'
import type { UploadQueue } from './upload-queue'
import { whenNotComposing } from './when-not-composing'

/** Begins the upload of files to download whose lines shall stand near a position. False when there are none. */
export function attachInto(view: EditorView, queue: UploadQueue, files: File[], at: number): boolean {
  if (files.length === 0) return false
  const ids = files.map((file) => {
    const id: string = queue.addVia(sendFile, 'file', file, (made) => whenNotComposing(view, () => takePlace(view, id, made)))
    return id
  })
  view.dispatch(addPlaces(view.state.tr, ids, blockPosition(view.state.doc, at)))
  return true
}

/** The placeholder becomes the file's line. One that was cancelled or whose editor is gone is not put anywhere. */
function takePlace(view: EditorView, id: string, { mediaId, file }: LibraryFile): void {
  const at = view.isDestroyed ? null : placeOf(view.state, id)
  const node = view.state.schema.nodes.attachment
  if (at === null || !node) return
  const line = node.create({ media: mediaId, ...file })
  view.dispatch(removePlace(view.state.tr.insert(blockPosition(view.state.doc, at), line), id))
}
