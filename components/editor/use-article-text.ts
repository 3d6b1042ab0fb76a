import type { Editor } from '@tiptap/core'
import { useEditor } from '@tiptap/react'
import { useEffect, useMemo, useState } from 'react'
import type { DocumentJson } from '@/domain/document/types'
import type { Messages } from '@/messages'
import { withoutTrailingSpace } from './body-document'
import { editorExtensions } from './editor-extensions'
import { setEditable } from './on-editable-change'
import { RecentToneKeys } from './recent-tone-keys'
import type { UploadSurroundings } from './picture-uploads'

type ArticleTextOptions = {
  body: DocumentJson
  isEditable: boolean
  mayUseFreeColours: boolean
  uploads: Omit<UploadSurroundings, 'sentences'>
  sentences: Messages['editor']
  onChange: () => void
}

/**
 * The body's editor. Uncontrolled: the document is given once and never set again, because setting it from outside loses what an
 * input method is composing (reference/editor.md 1a, fail 3). A body that the schema does not know is shown read-only and left whole.
 */
export function useArticleText({ body, isEditable, mayUseFreeColours, uploads, sentences, onChange }: ArticleTextOptions): { editor: Editor | null; isUnreadable: boolean } {
  const [isUnreadable, setUnreadable] = useState(false)
  const [fixed] = useState(() => ({
    extensions: [...editorExtensions({ pictures: uploads.shelf, sentences: sentences.figure, focal: sentences.focal, boxes: sentences.boxes, uploads: { ...uploads, sentences: sentences.uploads } }, sentences.bodyPlaceholder), RecentToneKeys.configure({ mayUseFree: mayUseFreeColours })],
  }))
  const editorProps = useMemo(() => ({ attributes: bodyAttributes(sentences, isEditable) }), [sentences, isEditable])
  const editor = useEditor({
    ...fixed,
    editorProps,
    content: body,
    editable: isEditable,
    injectCSS: false,
    immediatelyRender: false,
    enableContentCheck: true,
    onContentError: ({ editor: broken }) => {
      broken.setEditable(false, false)
      setUnreadable(true)
    },
    onUpdate: ({ editor: current, transaction }) => {
      // The empty paragraph that the editor keeps at the end is not a change of the article.
      if (!withoutTrailingSpace(transaction.before).eq(withoutTrailingSpace(current.state.doc))) onChange()
    },
  })
  useEffect(() => {
    // Another tab or person may begin or end to write at any time.
    if (editor && !isUnreadable && editor.isEditable !== isEditable) setEditable(editor, isEditable)
  }, [editor, isEditable, isUnreadable])
  return { editor, isUnreadable }
}

function bodyAttributes({ body, bodyHelp }: Messages['editor'], isEditable: boolean): Record<string, string> {
  return {
    id: 'article-body',
    class: 'article-body',
    role: 'textbox',
    lang: 'ko',
    spellcheck: 'false',
    'aria-multiline': 'true',
    'aria-label': body,
    'aria-description': bodyHelp,
    'aria-readonly': String(!isEditable),
  }
}
