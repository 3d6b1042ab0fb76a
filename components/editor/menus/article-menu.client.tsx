'use client'

import type { Editor } from '@tiptap/core'
import { useEffect, useEffectEvent, useId } from 'react'
import { useMessages } from '@/components/ui/lang.client'
import { insertRelatedArticle } from '../insert-commands'
import { insertArticleLink } from './article-commands'
import { ArticleOption } from './article-option.client'
import { foundLine } from './found-line'
import { ListboxPopup } from './listbox-popup.client'
import { pick } from './pick'
import type { TriggerMatch } from './trigger-match'
import { useFoundArticles } from './use-found-articles'
import { optionId, useListbox } from './use-listbox'

type ArticleMenuProps = { editor: Editor; match: TriggerMatch; onSay: (sentence: string) => void }

/** The paper's own articles that the words behind `@` find: Enter writes a link, with Alt or Shift a related-article card. */
export function ArticleMenu({ editor, match, onSay }: ArticleMenuProps) {
  const { articles } = useMessages().menus
  const id = useId()
  const query = match.query.trim()
  const found = useFoundArticles(query)
  const isLoading = found.state === 'loading'
  const { items } = found
  const { active, setActive } = useListbox({ editor, id, query, count: isLoading ? 0 : items.length, isWaiting: isLoading, onPick: choose })
  const said = foundLine(articles, found)
  const say = useEffectEvent(onSay)
  useEffect(() => say(said), [said])

  function choose(index: number, { altKey, shiftKey }: { altKey: boolean; shiftKey: boolean }) {
    const article = items[index]
    // What stands there while the next answer is awaited belongs to another question.
    if (article && !isLoading) pick(editor, altKey || shiftKey ? insertRelatedArticle(article.number) : insertArticleLink(article))
  }

  const note = found.state === 'ready' && items.length > 0 ? articles.hint : said
  return (
    <ListboxPopup editor={editor} match={match} id={id} label={articles.label} isBusy={isLoading} hasOptions={items.length > 0} note={<p className="text-menu-note">{note}</p>}>
      {items.map((article, index) => (
        <ArticleOption key={article.number} article={article} id={optionId(id, index)} isActive={index === active} onPoint={() => index !== active && setActive(index)} onChoose={(event) => choose(index, event)} />
      ))}
    </ListboxPopup>
  )
}
