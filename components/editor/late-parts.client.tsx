'use client'

import { late } from '@/components/ui/late.client'

// What opens rarely over the editor. Each is fetched apart, so that whoever opens an article to write does not wait for it.

export const ShortcutsHelp = late(() => import('./shortcuts/shortcuts-help.client').then((part) => part.ShortcutsHelp))
export const EmbedForm = late(() => import('./inserts/embed-form.client').then((part) => part.EmbedForm))
export const GalleryForm = late(() => import('./gallery/gallery-form.client').then((part) => part.GalleryForm))
export const LibraryDialog = late(() => import('./library-dialog.client').then((part) => part.LibraryDialog))
export const ArticlePicker = late(() => import('./menus/article-picker.client').then((part) => part.ArticlePicker))
export const FreeColourDialog = late(() => import('./free-colour-dialog.client').then((part) => part.FreeColourDialog))
export const ConflictView = late(() => import('./saving/conflict-view.client').then((part) => part.ConflictView))
export const OutlinePanel = late(() => import('./outline/outline-panel.client').then((part) => part.OutlinePanel))
export const PreviewPanel = late(() => import('./preview/preview-panel.client').then((part) => part.PreviewPanel))
export const SaveWithName = late(() => import('./save-with-name.client').then((part) => part.SaveWithName))
export const ShareDialog = late(() => import('@/components/newsroom/share/share-dialog.client').then((part) => part.ShareDialog))
export const SubmitDialog = late(() => import('@/components/newsroom/way/submit-dialog.client').then((part) => part.SubmitDialog))
export const ReturnDialog = late(() => import('@/components/newsroom/way/return-dialog.client').then((part) => part.ReturnDialog))
export const CorrectDialog = late(() => import('@/components/newsroom/exits/correct-dialog.client').then((part) => part.CorrectDialog))
export const WithdrawDialog = late(() => import('@/components/newsroom/exits/withdraw-dialog.client').then((part) => part.WithdrawDialog))
export const TrashDialog = late(() => import('@/components/newsroom/exits/trash-dialog.client').then((part) => part.TrashDialog))
