/** What is sent to whoever wants to know of changes. */
type SignalRequest = { type: string; body: string }

/** Addresses that one POST of IndexNow may name. */
export const mostAddresses = 10_000

/** IndexNow's list of changed addresses, all of the host of `origin`. Source: indexnow.org, "Submitting set of URLs". */
export function indexNowRequest({ origin, key, addresses }: { origin: string; key: string; addresses: string[] }): SignalRequest {
  const body = JSON.stringify({ host: new URL(origin).host, key, keyLocation: `${origin}/${key}.txt`, urlList: addresses })
  return { type: 'application/json; charset=utf-8', body }
}

/** That a feed changed, in the form that public hubs of WebSub take. */
export function webSubRequest(feed: string): SignalRequest {
  return { type: 'application/x-www-form-urlencoded', body: new URLSearchParams({ 'hub.mode': 'publish', 'hub.url': feed }).toString() }
}
