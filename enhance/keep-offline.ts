import { isReaderPage } from './kept-pages'

/** Has the service worker come, once the page is there and nothing of it waits any more. It answers for the reader pages after this one. */
export function keepOffline(): void {
  if (!('serviceWorker' in navigator) || !isReaderPage(location.pathname)) return
  const register = () => void navigator.serviceWorker.register('/enhance/worker.js', { scope: '/' }).catch(() => undefined)
  if (document.readyState === 'complete') register()
  else addEventListener('load', register, { once: true })
}
