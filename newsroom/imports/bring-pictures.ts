import 'server-only'
import type { Executor } from '@/db/client'
import type { NoteBook } from '@/domain/document/notes'
import type { DocumentJson, NodeJson } from '@/domain/document/types'
import type { Actor } from '@/domain/staff/staff'
import type { ImportedArticle } from '@/exchange/imported-article'
import type { RevisionContent } from '@/newsroom/articles/write-revision'
import { type ImageInput, storeImage } from '@/newsroom/media/store-image'

/** Finds the bytes of a picture by its address in the source, or null. */
export type PictureSource = (address: string) => Promise<Uint8Array | null>

type Bringing = { actor: Actor; article: ImportedArticle; findPicture: PictureSource; notes: NoteBook }
type Pictured = Pick<RevisionContent, 'body' | 'leadMediaId' | 'leadMissing' | 'leadAlt' | 'leadCaption' | 'leadCredit' | 'leadDecorative' | 'leadFocal'>

/** Takes the article's pictures into the library. One that cannot be brought keeps its place and its address, and is noted. */
export async function bringPictures(tx: Executor, { actor, article, findPicture, notes }: Bringing): Promise<Pictured> {
  const bring = async (address: string, words: Omit<ImageInput, 'bytes' | 'name'>): Promise<string | null> => {
    const bytes = await findPicture(address)
    const stored = bytes ? await storeImage({ actor, image: { ...words, bytes, name: address } }, tx) : null
    notes.add(stored?.ok ? 'image-brought' : 'image-missing', stored?.ok === false ? `${address} (${stored.problem.code})` : address)
    return stored?.ok ? stored.mediaId : null
  }
  const lead = article.leadImage
  const leadMediaId = lead ? await bring(lead.src, lead) : null
  return {
    body: { ...article.doc, content: await bringInto(article.doc.content ?? [], bring) } satisfies DocumentJson,
    leadMediaId,
    leadMissing: lead && !leadMediaId ? lead.src : null,
    leadAlt: lead?.alt ?? '',
    leadCaption: lead?.caption ?? '',
    leadCredit: lead?.credit ?? '',
    leadDecorative: false,
    leadFocal: null,
  }
}

async function bringInto(nodes: NodeJson[], bring: (address: string, words: { alt: string }) => Promise<string | null>): Promise<NodeJson[]> {
  const brought: NodeJson[] = []
  for (const node of nodes) {
    const content = node.content ? { content: await bringInto(node.content, bring) } : {}
    const missing = node.type === 'figure' ? node.attrs?.missing : null
    const media = typeof missing === 'string' ? await bring(missing, { alt: String(node.attrs?.alt ?? '') }) : null
    brought.push({ ...node, ...content, ...(media ? { attrs: { ...node.attrs, media, missing: null } } : {}) })
  }
  return brought
}
