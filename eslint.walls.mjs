/**
 * The walls of the house, as tables: which room (eslint.rooms.mjs) may import which, which room may use which package. Each wall
 * has one sentence, and whoever runs into it reads that sentence. A wall is moved here, in review, and nowhere else.
 */

const components = ['components/ui', 'components/site', 'components/article', 'components/newsroom', 'components/editor']
const database = ['db', 'db/health']
const reads = ['published', 'published/expire']
const desk = ['newsroom', 'newsroom/mail', 'newsroom/preview']
const readers = ['app', 'app/(site)', 'app/(live)']
const readerSees = [...readers, ...reads, ...components, 'exchange', 'domain', 'lib', 'messages', 'enhance', 'public']
const readerWall = 'A reader page cannot reach a draft: what readers see comes from published, never from newsroom or db.'
const componentsWall = 'components turn props into markup: they import components, domain, messages and lib only, and get server actions as props.'

/**
 * Who may import whom. `may` lists rooms (a room that is not listed may not), `mayTypes` rooms of which types only.
 * A room without an entry (tests, bench, the configuration files) may import anything.
 * @type {Record<string, { may: string[], mayTypes?: string[], why: string }>}
 */
export const importWalls = {
  lib: { may: ['lib'], why: 'lib holds tools that would fit any site, so it imports no other room.' },
  domain: { may: ['domain', 'lib'], why: 'domain is the pure language of the paper: it imports lib and itself only.' },
  exchange: { may: ['exchange', 'domain', 'lib'], why: 'exchange turns formats into the language of the paper and back: it imports domain and lib only.' },
  db: { may: [...database, 'domain', 'lib'], why: 'db keeps and decides nothing: it imports domain and lib only.' },
  'db/seed': {
    may: ['db/seed', ...database, ...desk, 'exchange', 'domain', 'lib'],
    why: 'db/seed fills a paper through the verbs of the newsroom: it imports db, newsroom, exchange, domain and lib only.',
  },
  published: {
    may: [...reads, ...database, 'domain', 'lib'],
    why: 'published reads the reader side and nothing else: it imports db, domain and lib only.',
  },
  newsroom: {
    may: [...desk, ...database, 'exchange', 'domain', 'lib'],
    why: 'newsroom returns changes and problem codes: it imports db, exchange, domain and lib only (messages in its mails), and app connects it with published.',
  },
  messages: { may: ['messages', 'domain'], why: 'messages says what domain names: it imports domain only.' },
  enhance: { may: ['enhance'], why: 'enhance is built apart for the reader’s browser: it imports its own files only.' },
  app: { may: readerSees, why: readerWall },
  'app/admin': {
    may: ['app/admin', 'app', ...desk, 'published/expire', ...components, 'exchange', 'domain', 'lib', 'messages', 'public'],
    mayTypes: ['published'],
    why: 'Staff pages read and act through newsroom, where the policies are, and take only published/expire from published.',
  },
  'app/(draft)': {
    may: ['app/(draft)', 'newsroom/preview', ...components, 'domain', 'lib', 'messages', 'public'],
    why: 'A draft page shows what newsroom/preview allows it to and can do nothing: of newsroom it imports that room only, of published nothing.',
  },
  'app/api': {
    may: ['app/api', ...desk, ...reads, 'db/health', ...components, 'exchange', 'domain', 'lib', 'messages', 'public'],
    why: 'app/api connects machines with newsroom and published: of db it may import db/health only.',
  },
  'app/process': {
    may: ['app/process', 'app', ...desk, ...reads, ...database, 'exchange', 'domain', 'lib', 'messages'],
    why: 'proxy, instrumentation and next.config start and guard the process: they import no page and no component.',
  },
  'components/ui': { may: [...components, 'domain', 'lib', 'messages', 'public'], why: componentsWall },
  cli: {
    may: ['cli', ...desk, 'published', ...database, 'db/seed', 'exchange', 'domain', 'lib', 'messages', 'config'],
    why: 'cli is thin over the rooms: it imports no page, no component, and not published/expire, which needs Next around it.',
  },
}
importWalls['newsroom/preview'] = importWalls.newsroom
importWalls['newsroom/mail'] = { ...importWalls.newsroom, may: [...importWalls.newsroom.may, 'messages'] }
importWalls['published/expire'] = importWalls.published
importWalls['db/health'] = importWalls.db
importWalls['app/(site)'] = importWalls['app/(live)'] = importWalls.app
for (const room of components) importWalls[room] = importWalls['components/ui']

/** A path that no room contains. */
export const noRoom = 'Every file stands in a room of DESIGN.md: a further top-level folder is earned by naming its room and walls in eslint.walls.mjs.'

/** An import() whose path is computed. */
export const computedImport = 'import() takes a written path, because nobody can check a computed one against the walls.'

/**
 * Packages that not every room may use: `packages` (`x/*` = everything below x) may be imported only where
 * `only` fits the path of the importer. `names` narrows a wall to some imported names.
 * @type {{ packages: string[], only: RegExp, names?: string[], why: string }[]}
 */
export const packageWalls = [
  {
    packages: ['next/cache'],
    only: /^published\//,
    why: 'Only published touches next/cache, so that no verb can forget a list when it expires one.',
  },
  {
    packages: ['drizzle-orm', 'drizzle-orm/*', 'pg', 'pg/*'],
    only: /^(db|published|newsroom)\//,
    why: 'Only db, published and newsroom speak SQL: drizzle-orm and pg stay in these rooms and in tests.',
  },
  {
    packages: ['next-auth', 'next-auth/*', '@auth/*'],
    only: /^newsroom\/(auth\.ts|next-auth\.d\.ts)$/,
    why: 'next-auth is in maintenance, so newsroom/auth.ts is its only importer and everybody else asks that module.',
  },
  {
    packages: ['react', 'react-dom', 'react/*', 'react-dom/*', 'next', 'next/*', 'node:*'],
    only: /^(?!domain\/)/,
    why: 'domain is pure: no React, no Next, no Node module.',
  },
  {
    packages: ['react', 'react-dom', 'react/*', 'react-dom/*', 'next', 'next/*'],
    only: /^(?!(exchange|enhance)\/)/,
    why: 'exchange and enhance are plain TypeScript: no React, no Next.',
  },
  {
    packages: ['node:fs', 'node:fs/*', 'node:http', 'node:https', 'node:net', 'node:child_process'],
    only: /^(?!exchange\/)/,
    why: 'exchange is pure: text in, text out; whoever calls it reads the files and asks the network.',
  },
  {
    packages: ['next/link', 'next/form', 'next/script', 'next/dynamic', 'next/legacy/image'],
    only: /^(?!(app\/\((site|live|draft)\)|components\/(site|article))\/)/,
    why: 'No React runs in the reader’s browser: reader pages use plain <a>, <form> and <script defer>.',
  },
  {
    packages: ['next/image'],
    names: ['default', '*'],
    only: /^(?!(app\/\((site|live|draft)\)|components\/(site|article))\/)/,
    why: 'No React runs in the reader’s browser: pictures on reader pages use getImageProps() of next/image and a plain <img>.',
  },
]

/** Packages that are client components as a whole; the module-graph wall keeps them off reader pages also at a distance. */
export const clientPackages = /^(next\/(link|form|script|dynamic|legacy\/image)|@base-ui\/react|@tiptap\/react|sonner|lucide-react|next-auth\/react)(\/|$)/
