import type { Question } from './ask'

/** One private address in all the ways that the framework, a proxy or a curious person might write it. */
export function variantsOf(path: string): Question[] {
  const [place = '', query] = path.split('?')
  const withQuery = (added: string) => `${place}?${[query, added].filter(Boolean).join('&')}`
  const rsc = { RSC: '1' }
  const paths = [`${place}/`, `/${place}`, place.toUpperCase(), place.replace('/admin', '/%61dmin'), place.replace('/admin/', '/admin//'), place.replace('/admin/', '/admin/./'), `${place}.rsc`, `${place}.segments/_tree.segment.rsc`, `${place}.json`, `/_next/data/build${place}.json`, `/search/..${place}`, `${place}%20`, `${place};a=1`]
  return [
    ...paths.flatMap((one) => [{ path: one }, { path: one, headers: rsc }]),
    { path, headers: rsc },
    { path, headers: { ...rsc, 'Next-Router-Prefetch': '1' } },
    { path, headers: { ...rsc, 'Next-Router-Prefetch': '2', 'Next-Router-Segment-Prefetch': '/_tree' } },
    { path, headers: { ...rsc, 'Next-Router-State-Tree': encodeURIComponent(JSON.stringify(['', {}, null, 'refetch'])) } },
    { path: withQuery('_rsc=1abcd'), headers: rsc },
    { path: withQuery('nxtPid=1') },
    { path, headers: { 'x-middleware-subrequest': 'middleware:middleware:middleware:middleware:middleware' } },
    { path, headers: { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' } },
    { path, headers: { 'x-forwarded-host': 'localhost', 'x-forwarded-for': '127.0.0.1', 'x-original-url': path, 'x-rewrite-url': path } },
    { path: '/', headers: { 'x-original-url': path, 'x-rewrite-url': path, 'x-invoke-path': path, 'x-matched-path': path } },
    { path, method: 'HEAD' },
    { path, method: 'OPTIONS' },
  ]
}
