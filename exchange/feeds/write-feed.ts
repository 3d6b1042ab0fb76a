import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith'
import type { FeedForm } from '@/domain/articles/feed-address'
import { type Feed, type FeedItem, changedAt, feedId, fittingItems } from './feed'

const writers: Record<FeedForm, (feed: Feed) => string> = { rss: writeRss, atom: writeAtom, json: writeJson }

/** Media types of the forms. */
export const feedTypes: Record<FeedForm, string> = {
  rss: 'application/rss+xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
}

/** The feed as text. Items that would make it too large for one answer are left out, oldest first. */
export function writeFeed(form: FeedForm, feed: Feed): string {
  return writers[form]({ ...feed, items: fittingItems(feed.items) })
}

/** RSS 2.0 with the whole text (content:encoded), as Naver and feed readers take it. */
function writeRss(feed: Feed): string {
  return generateRssFeed({
    title: feed.title,
    link: feed.home,
    description: feed.description || feed.title,
    language: 'ko',
    lastBuildDate: changedAt(feed) ?? undefined,
    atom: { links: linksOf(feed, 'application/rss+xml') },
    items: feed.items.map((item) => ({
      title: item.headline,
      link: item.address,
      guid: { value: feedId(feed.origin, item), isPermaLink: false },
      pubDate: item.publishedAt,
      description: item.summary,
      categories: categoriesOf(item).map((name) => ({ name })),
      dc: { creators: item.authors.map(({ name }) => name) },
      content: { encoded: item.html },
      ...(item.picture && { media: { contents: [mediaOf(item.picture)] } }),
    })),
  })
}

function mediaOf({ address, type, width, height, alt, credit }: NonNullable<FeedItem['picture']>) {
  return { url: address, medium: 'image', type, width, height, ...(alt && { description: { value: alt, type: 'plain' } }), ...(credit && { credits: [{ value: credit }] }) }
}

function writeAtom(feed: Feed): string {
  return generateAtomFeed({
    id: feed.self,
    title: { value: feed.title, type: 'text' },
    ...(feed.description && { subtitle: { value: feed.description, type: 'text' } }),
    // An empty feed has not changed since there were feeds.
    updated: changedAt(feed) ?? new Date(0),
    links: [...linksOf(feed, 'application/atom+xml'), { href: feed.home, rel: 'alternate', type: 'text/html' }],
    authors: [{ name: feed.paper, uri: `${feed.origin}/` }],
    entries: feed.items.map((item) => ({
      id: feedId(feed.origin, item),
      title: { value: item.headline, type: 'text' },
      links: [{ href: item.address, rel: 'alternate', type: 'text/html' }],
      published: item.publishedAt,
      updated: item.updatedAt,
      authors: item.authors.map(({ name, address }) => ({ name, uri: address })),
      categories: categoriesOf(item).map((term) => ({ term })),
      summary: { value: item.summary, type: 'text' },
      content: { value: item.html, type: 'html' },
    })),
  })
}

/** JSON Feed 1.1. */
function writeJson(feed: Feed): string {
  return JSON.stringify(generateJsonFeed({
    title: feed.title,
    ...(feed.description && { description: feed.description }),
    home_page_url: feed.home,
    feed_url: feed.self,
    language: 'ko',
    ...(feed.hub && { hubs: [{ type: 'WebSub', url: feed.hub }] }),
    items: feed.items.map((item) => ({
      id: feedId(feed.origin, item),
      url: item.address,
      title: item.headline,
      summary: item.summary,
      content_html: item.html,
      ...(item.picture && { image: item.picture.address }),
      date_published: item.publishedAt,
      date_modified: item.updatedAt,
      authors: item.authors.map(({ name, address }) => ({ name, url: address })),
      tags: categoriesOf(item),
      language: 'ko',
    })),
  }))
}

function linksOf({ self, hub }: Feed, type: string) {
  return [{ href: self, rel: 'self', type }, ...(hub ? [{ href: hub, rel: 'hub' }] : [])]
}

const categoriesOf = ({ section, tags }: FeedItem) => [section, ...tags]
