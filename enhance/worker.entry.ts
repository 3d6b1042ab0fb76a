import { assetsIn, isArticle, isReaderPage, passedBy, withList, withNote, withoutFramework } from './kept-pages'

/*
 * The service worker. The network always comes first: what is kept is shown only when nothing comes from there, and goes as soon as the paper
 * answers that the article is not there any more.
 */

/** What of a worker's world this one uses; the types of pages are all that is known here otherwise. */
type Waiting = Event & { waitUntil(work: Promise<unknown>): void }
type Fetching = Waiting & { request: Request; preloadResponse?: Promise<Response | undefined>; respondWith(answer: Promise<Response>): void }
type Route = { condition: { or: { urlPattern: { pathname: string } }[] }; source: 'network' }
type Installing = Waiting & { addRoutes?(routes: Route[]): Promise<void> }
type Worker = EventTarget & { skipWaiting(): Promise<void>; registration: { navigationPreload?: { enable(): Promise<void> } } }
const worker = self as unknown as Worker

const offlinePath = '/offline'
const mostArticles = 20
const dayMs = 86_400_000

const shell = () => caches.open('ilbo-shell')
const read = () => caches.open('ilbo-read')

worker.addEventListener('install', (event) => install(event as Installing))
worker.addEventListener('activate', (event) => (event as Waiting).waitUntil(Promise.resolve(worker.registration.navigationPreload?.enable())))
worker.addEventListener('fetch', (event) => answer(event as Fetching))

/** What a newsroom page sends as its last must not wait for a worker: browsers that can are told to pass it by. */
function install(event: Installing): void {
  const condition = { or: passedBy.map((pathname) => ({ urlPattern: { pathname } })) }
  const routed = event.addRoutes?.([{ condition, source: 'network' }]) ?? Promise.resolve()
  event.waitUntil(routed.then(keepShell).then(() => worker.skipWaiting()))
}

function answer(event: Fetching): void {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== location.origin) return
  if (request.mode === 'navigate') {
    if (isReaderPage(url.pathname)) event.respondWith(open(event, url.pathname))
  } else if (!navigator.onLine && ['style', 'font'].includes(request.destination)) {
    event.respondWith(caches.match(request).then((kept) => kept ?? fetch(request)))
  }
}

async function open(event: Fetching, path: string): Promise<Response> {
  try {
    const response = (await event.preloadResponse) ?? (await fetch(event.request))
    if (isArticle(path)) event.waitUntil(note(path, response.clone()))
    return response
  } catch {
    return kept(path)
  }
}

/** Keeps an article that was read, lets go of one that is gone, and sees to it that the offline page is not older than a day. */
async function note(path: string, response: Response): Promise<void> {
  const articles = await read()
  if (response.status === 404 || response.status === 410) await articles.delete(path)
  if (response.status !== 200 || response.redirected) return
  await articles.delete(path)
  await articles.put(path, response)
  const paths = await articles.keys()
  for (const old of paths.slice(0, -mostArticles)) await articles.delete(old)
  const keptAt = Date.parse((await (await shell()).match(offlinePath))?.headers.get('date') ?? '')
  if (!(Date.now() - keptAt < dayMs)) await keepShell()
}

async function keepShell(): Promise<void> {
  const response = await fetch(offlinePath)
  if (!response.ok) return
  const cache = await shell()
  const html = await response.clone().text()
  const assets = assetsIn(html)
  for (const path of assets) if (!(await cache.match(path))) await cache.add(path)
  for (const { url } of await cache.keys()) {
    const { pathname, search } = new URL(url)
    if (pathname !== offlinePath && !assets.includes(pathname + search)) await cache.delete(url)
  }
  await cache.put(offlinePath, response)
}

async function kept(path: string): Promise<Response> {
  const offline = await (await (await shell()).match(offlinePath))?.text()
  if (offline === undefined) return Response.error()
  const articles = await read()
  const own = await articles.match(path)
  return page(own ? withNote(await own.text(), offline) : withList(offline, await everyKept(articles)))
}

/** The one that was read last first. */
async function everyKept(articles: Cache): Promise<{ path: string; html: string }[]> {
  const paths = (await articles.keys()).map(({ url }) => new URL(url).pathname).reverse()
  return Promise.all(paths.map(async (path) => ({ path, html: (await (await articles.match(path))?.text()) ?? '' })))
}

function page(html: string): Response {
  return new Response(withoutFramework(html), { headers: { 'content-type': 'text/html; charset=utf-8' } })
}
