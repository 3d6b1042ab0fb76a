import { useEffect, useState, useSyncExternalStore } from 'react'
import { postToArticle } from '@/components/newsroom/ask-article'
import type { ArticleText } from '@/domain/articles/article-text'
import { Saver } from './saver'
import { CompositionWatch } from './saving/composition-watch'
import { Journal } from './saving/journal'
import { type JournalStore, browserJournalStore } from './saving/journal-store'
import type { SavingState, SendSave } from './saving/saving-state'
import { newTabId } from './saving/tab-id'

type SavingOptions = { articleId: string; staffId: string; version: number; savedAt: Date; read: () => ArticleText; endComposition: () => void }

/** One open article's ways to safety. */
type Saving = { tabId: string; store: JournalStore; saver: Saver; watch: CompositionWatch }

/** The saving of one open article: journal, saver, what to tell the writer, Ctrl/⌘+S, and what happens when the page is left. */
export function useSaving(options: SavingOptions): Saving & { state: SavingState } {
  const [saving] = useState(() => startSaving(options))
  const { saver, watch } = saving
  const { endComposition } = options
  const state = useSyncExternalStore(saver.subscribe, saver.state, saver.state)

  useEffect(() => watch.start(saver.clock.compositionEnded), [watch, saver])

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // `code`, because the S key says ㄴ on a Korean layout.
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.code !== 'KeyS') return
      event.preventDefault()
      endComposition()
      void saver.save('save')
    }
    const onBeforeUnload = (event: BeforeUnloadEvent) => {
      if (saver.wouldLose()) event.preventDefault()
    }
    // On phones a page that is hidden may never be seen again, and is told nothing more.
    const onVisibility = () => document.visibilityState === 'hidden' && saver.hasUnsaved() && void saver.save()
    const onOnline = () => saver.state().kind === 'offline' && void saver.save()
    const forWindow = { keydown: onKeyDown, beforeunload: onBeforeUnload, pagehide: saver.saveAtLast, online: onOnline }
    for (const [name, listener] of Object.entries(forWindow)) window.addEventListener(name, listener as EventListener)
    document.addEventListener('visibilitychange', onVisibility)
    return () => {
      for (const [name, listener] of Object.entries(forWindow)) window.removeEventListener(name, listener as EventListener)
      document.removeEventListener('visibilitychange', onVisibility)
    }
  }, [saver, endComposition])

  return { ...saving, state }
}

function startSaving({ articleId, staffId, version, savedAt, read }: SavingOptions): Saving {
  const tabId = newTabId()
  const store = browserJournalStore()
  const watch = new CompositionWatch()
  const journal: Journal = new Journal({ store, key: { articleId, tabId, staffId }, read, baseVersion: () => saver.version() })
  const saver: Saver = new Saver({ version, savedAt, read, send: sendTo(articleId), journal, isComposing: watch.isComposing })
  return { tabId, store, saver, watch }
}

function sendTo(articleId: string): SendSave {
  return async ({ baseVersion, kind, text }, isLast) => {
    const outcome = await postToArticle<{ version: number; savedAt: string }>(articleId, 'save', { articleId, baseVersion, kind, ...text }, { outlivesPage: isLast })
    return outcome.ok ? { ...outcome, savedAt: new Date(outcome.savedAt) } : outcome
  }
}
