import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { limits } from '@/domain/articles/limits'
import type { Problem } from '@/domain/problems'
import type { Messages } from '@/messages'
import { attachInto } from './file-uploads'
import { droppedFiles, pastedPictures, sortFiles } from './picture-files'
import { PictureShelf } from './picture-shelf'
import type { LibraryPicture } from './send-picture'
import { addPlaces, blockPosition, placeOf, removePlace, uploadPlaces } from './upload-places'
import { uploadPlaceholder } from './upload-placeholder'
import { UploadQueue } from './upload-queue'
import { whenNotComposing } from './when-not-composing'

export type UploadSurroundings = { queue: UploadQueue; shelf: PictureShelf; sentences: Messages['editor']['uploads'] | null; say: (problem: Problem | null) => string }

/** Pictures and files that are dropped or pasted go into the queue of uploads, and where they were put stands a placeholder until they are there. */
export const PictureUploads = Extension.create<UploadSurroundings>({
  name: 'pictureUploads',
  // Before the paste of text, which would take the clipboard's other half.
  priority: 200,
  addOptions: () => ({ queue: new UploadQueue(() => Promise.resolve({ ok: false, problem: null })), shelf: new PictureShelf(), sentences: null, say: () => '' }),
  addProseMirrorPlugins() {
    const { queue, shelf, sentences, say } = this.options
    const { editor } = this
    if (!sentences) return []
    const onCancel = (id: string) => {
      queue.cancel(id)
      editor.view.dispatch(removePlace(editor.state.tr, id))
      editor.view.focus()
    }
    const add = (view: EditorView, files: File[], at: number) => {
      const { pictures, others } = sortFiles(files)
      const isTaken = view.editable && uploadInto(view, { queue, shelf }, pictures, at)
      return (view.editable && attachInto(view, queue, others, at)) || isTaken
    }
    return [
      uploadPlaces((id) => uploadPlaceholder(id, { queue, sentences, say, onCancel })),
      new Plugin({
        props: {
          handlePaste: (view, event) => add(view, pastedPictures(event.clipboardData), view.state.selection.from),
          handleDrop: (view, event, _slice, moved) => !moved && add(view, droppedFiles(event.dataTransfer), dropPosition(view, event)),
        },
      }),
    ]
  },
})

/** Begins the upload of files whose pictures shall stand near a position. False when there are none. */
export function uploadInto(view: EditorView, { queue, shelf }: Pick<UploadSurroundings, 'queue' | 'shelf'>, files: File[], at: number): boolean {
  if (files.length === 0) return false
  const ids = files.map((file) => {
    const id: string = queue.add(file, (made) => {
      shelf.add(made.mediaId, made.picture)
      whenNotComposing(view, () => takePlace(view, id, made))
    })
    return id
  })
  view.dispatch(addPlaces(view.state.tr, ids, blockPosition(view.state.doc, at)))
  return true
}

/** Uploads pictures that came within a pasted text; the figures that wait under their names get them. */
export function uploadWaiting(view: EditorView, { queue, shelf }: Pick<UploadSurroundings, 'queue' | 'shelf'>, pictures: { missing: string; file: File }[]): void {
  for (const { missing, file } of pictures) {
    queue.add(file, (made) => {
      shelf.add(made.mediaId, made.picture)
      whenNotComposing(view, () => fillWaiting(view, missing, made.mediaId))
    })
  }
}

/** A figure that was deleted meanwhile, or taken back by undo, stays away. */
function fillWaiting(view: EditorView, missing: string, media: string): void {
  if (view.isDestroyed) return
  const { tr, doc } = view.state
  doc.descendants((node, at) => {
    if (node.type.name === 'figure' && node.attrs['missing'] === missing) tr.setNodeMarkup(at, undefined, { ...node.attrs, media, missing: null })
  })
  // Not the writer's doing: undo goes back over it to what they wrote.
  if (tr.docChanged) view.dispatch(tr.setMeta('addToHistory', false))
}

/** Puts a picture of the library near a position. */
export function insertPicture(view: EditorView, made: LibraryPicture, at: number): void {
  const { tr, doc } = view.state
  view.dispatch(tr.insert(blockPosition(doc, at), figureOf(view, made)).scrollIntoView())
}

/** The placeholder becomes the figure. One that was cancelled or whose editor is gone is not put anywhere. */
function takePlace(view: EditorView, id: string, made: LibraryPicture): void {
  const at = view.isDestroyed ? null : placeOf(view.state, id)
  if (at === null) return
  view.dispatch(removePlace(view.state.tr.insert(blockPosition(view.state.doc, at), figureOf(view, made)), id))
}

/** A figure with the words that the library has for the picture, as long as a document takes them. */
function figureOf({ state: { schema } }: EditorView, { mediaId, picture: { alt, credit, caption } }: LibraryPicture) {
  const node = schema.nodes.figure
  if (!node) throw new Error('the schema has no figure')
  return node.create({ media: mediaId, alt: alt.slice(0, limits.alt), credit: credit.slice(0, limits.credit) }, caption === '' ? null : schema.text(caption))
}

function dropPosition(view: EditorView, { clientX, clientY }: DragEvent): number {
  return view.posAtCoords({ left: clientX, top: clientY })?.pos ?? view.state.doc.content.size
}
