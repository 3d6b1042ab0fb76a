import { nameChannels } from '@/domain/paper/channels'
import { words } from './words'

/** Where else the paper can be found. `rel="me"` says that it is the paper's own, as sameAs does in its structured data. */
export function ChannelLinks({ channels }: { channels: readonly string[] }) {
  return (
    <nav aria-label={words.footerChannels} className="not-printed">
      <ul>
        {nameChannels(channels).map(({ address, kind, host, account }) => (
          <li key={address}>
            <a href={address} rel="me" className="quiet-link">{[kind ? words.channels[kind] : host, account].filter(Boolean).join(' ')}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
