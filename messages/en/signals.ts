import type { signals as ko } from '../ko/signals'
import type { Widen } from '../widen'

export const signals: Widen<typeof ko> = {
  why: {
    unset: 'Nobody is told yet. Please ask the operator to set INDEXNOW_KEY or WEBSUB_HUB and to start the server again.',
    'not-public': 'It is set up, but this server tells nobody: SITE_URL must be the public address and begin with https, and on Vercel this must be the production deployment.',
  },
  places: 'Who is told',
  kinds: { indexnow: 'Search engines (IndexNow)', websub: 'Hub of feeds (WebSub)' },
  never: 'Nothing has been told yet.',
  last: (when) => `Last answer ${when}`,
  counts: (waiting, givenUp) => `${waiting} waiting · ${givenUp} not delivered`,
  resend: 'Send what was not delivered again',
  resent: 'It is in the queue again. What becomes of it is shown here in a few seconds.',
  log: 'The last 30 days',
  logHint: 'The newest 60 lines.',
  empty: 'Nothing here yet. Publish an article and it is shown here.',
  states: { waiting: 'Waiting', taken: 'Told', 'given-up': 'Not delivered' },
  nextTry: (attempts, when) => `tried ${attempts} times, again at ${when}`,
  status: (code) => `status ${code}`,
  answers: {
    taken: 'Taken.',
    busy: 'The other side is busy. It is sent again by itself after a while.',
    unreachable: 'The other side could not be reached. Please check the connections that leave the server. It is sent again by itself.',
    'request-wrong': 'The other side did not understand. Please check that INDEXNOW_ENDPOINTS names addresses of IndexNow.',
    'key-unknown': 'The other side could not check the key. Please see that SITE_URL with /{key}.txt can be opened from outside and shows INDEXNOW_KEY, then send it again.',
    'address-foreign': 'The other side does not take this address for one of this paper. Please see that SITE_URL is the address that readers use, then send it again.',
    refused: 'The other side refused. Please check its address in the settings, then send it again.',
  },
}
