import type { Editor } from '@tiptap/core'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { postToArticle } from '@/components/newsroom/ask-article'
import type { LockAnswer, LockWish } from '@/domain/articles/article-lock'
import type { ArticleText } from '@/domain/articles/article-text'
import { endComposition } from './composition'
import { flushTyping } from './flush-typing'
import { Saver } from './saver'
import { CompositionWatch } from './saving/composition-watch'
import { Holding, type OtherHolder } from './saving/holding'
import { Journal } from './saving/journal'
import { type JournalStore, browserJournalStore } from './saving/journal-store'
import type { SavingState, SendSave } from './saving/saving-state'
import { TabChannel } from './saving/tab-channel'
import { newTabId } from './saving/tab-id'
import { isMacKeyboard } from './shortcut-text'
import { deskShortcuts } from './shortcuts/desk-shortcuts'
import { isPressed } from './shortcuts/pressed'

type SavingOptions = { articleId: string; staffId: string; version: number; savedAt: Date; read: () => ArticleText; editor: () => Editor | null }

/** One open article's ways to safety. */
type Saving = { tabId: string; store: JournalStore; journal: Journal; channel: TabChannel; holding: Holding; saver: Saver; watch: CompositionWatch }

/** The saving of one open article: journal, saver, what to tell the writer, Ctrl/⌘+S, and what happens when the page is left. */
export function useSaving(options: SavingOptions): Saving & { state: SavingState; other: OtherHolder | null } {
  const [saving] = useState(() => startSaving(options))
  const { saver, watch, channel, holding } = saving
  const { editor } = options
  const state = useSyncExternalStore(saver.subscribe, saver.state, saver.state)
  const other = useSyncExternalStore(holding.other.subscribe, holding.other.get, holding.other.get)

  useEffect(() => watch.start(saver.clock.compositionEnded), [watch, saver])
  useEffect(() => channel.open(), [channel])

  useEffect(() => {
    // What stands on the page but not yet in the document.
    const settle = () => {
      const view = editor()?.view
      if (view) flushTyping(view)
    }
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isPressed(event, deskShortcuts.save, isMacKeyboard())) return
      event.preventDefault()
      const view = editor()?.view
      if (view) endComposition(view)
      settle()
      void saver.save('save')
    }
    const onBeforeUnload = (event: BeforeUnloadEvent) => {
      settle()
      if (saver.wouldLose()) event.preventDefault()
      // The page lives on until the next one answers: more time than `pagehide` leaves.
      saver.saveAtLast()
    }
    // On phones a page that is hidden may never be seen again, and is told nothing more.
    const onVisibility = () => {
      if (document.visibilityState !== 'hidden') return
      settle()
      void saver.save()
    }
    const onPageHide = () => {
      settle()
      saver.saveAtLast()
    }
    const onOnline = () => saver.state().kind === 'offline' && void saver.save()
    const forWindow = { keydown: onKeyDown, beforeunload: onBeforeUnload, pagehide: onPageHide, online: onOnline }
    for (const [name, listener] of Object.entries(forWindow)) window.addEventListener(name, listener as EventListener)
    document.addEventListener('visibilitychange', onVisibility)
    return () => {
      for (const [name, listener] of Object.entries(forWindow)) window.removeEventListener(name, listener as EventListener)
      document.removeEventListener('visibilitychange', onVisibility)
    }
  }, [saver, editor])

  return { ...saving, state, other }
}

function startSaving({ articleId, staffId, version, savedAt, read }: SavingOptions): Saving {
  const tabId = newTabId()
  const store = browserJournalStore()
  const watch = new CompositionWatch()
  const journal: Journal = new Journal({ store, key: { articleId, tabId, staffId }, read, baseVersion: () => saver.version() })
  const saver: Saver = new Saver({ version, savedAt, text: read(), read, send: sendTo(articleId, staffId), journal, isComposing: watch.isComposing })
  const channel = new TabChannel(articleId, tabId)
  const ask = (wish: LockWish, outlivesPage: boolean) => postToArticle<LockAnswer>(articleId, 'lock', { articleId, tabId, wish }, { outlivesPage, as: staffId })
  return { tabId, store, journal, channel, holding: new Holding({ tabId, saver, channel, ask }), saver, watch }
}

function sendTo(articleId: string, staffId: string): SendSave {
  return async ({ baseVersion, kind, text }, isLast) => {
    const outcome = await postToArticle<{ version: number; savedAt: string }>(articleId, 'save', { articleId, baseVersion, kind, ...text }, { outlivesPage: isLast, as: staffId })
    return outcome.ok ? { ...outcome, savedAt: new Date(outcome.savedAt) } : outcome
  }
}
