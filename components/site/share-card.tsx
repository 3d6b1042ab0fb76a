import type { ArticleLabel } from '@/domain/articles/article'

/** What a drawn card says: texts as its fonts can draw them, `headline` empty where they cannot. */
export type ShareCardWords = { label: string; headline: string; section: string; paper: string }

const colours = { paper: '#ffffff', ink: '#111418', quiet: '#4b5560', rule: '#d9dde2', accent: '#1a5490', alarm: '#c81d1d' }

/** Longest headlines in characters for each size of type, in px. A longer one is cut. */
const sizes = [[16, 92], [30, 78], [52, 66], [84, 56]] as const
const longestWord = 12

/**
 * The card of an article without a picture, 1200 × 630 px, for `next/og`: its styles stand in the elements because there is no page around
 * it. Everything stands in the middle, where small square cards keep it.
 */
export function ShareCard({ words, kind, fonts }: { words: ShareCardWords; kind: ArticleLabel | null; fonts: string[] }) {
  const { label, section, paper } = words
  const headline = words.headline || paper
  const [longest, size] = sizes.find(([characters]) => headline.length <= characters) ?? [84, 56]
  const shown = headline.length <= longest ? headline : `${[...headline].slice(0, longest - 1).join('').trimEnd()}…`
  const wordBreak = shown.split(' ').some((word) => word.length > longestWord) ? 'break-all' : 'keep-all'
  // One word alone is set beside the middle when it is balanced.
  const balance = shown.includes(' ') ? { textWrap: 'balance' as const } : {}
  return (
    <div style={{ display: 'flex', flexDirection: 'column', width: '100%', height: '100%', padding: '44px 72px 48px', background: colours.paper, color: colours.ink, fontFamily: fonts.map((font) => `'${font}'`).join(', '), fontWeight: 700 }}>
      <div style={{ display: 'flex', justifyContent: 'center', fontSize: 44, letterSpacing: '0.06em', lineHeight: 1.2 }}>{paper}</div>
      <div style={{ display: 'flex', height: 5, marginTop: 28, background: colours.ink }} />
      <div style={{ display: 'flex', height: 1, marginTop: 4, background: colours.ink }} />
      <div style={{ display: 'flex', flexDirection: 'column', flexGrow: 1, alignItems: 'center', justifyContent: 'center' }}>
        {label !== '' && <div style={{ display: 'flex', marginBottom: 18, fontSize: 40, color: kind === 'breaking' ? colours.alarm : colours.accent }}>{label}</div>}
        <div style={{ display: 'block', lineClamp: 4, maxWidth: '100%', textAlign: 'center', ...balance, wordBreak, fontSize: size, lineHeight: 1.28, letterSpacing: '-0.02em' }}>{shown}</div>
      </div>
      <div style={{ display: 'flex', height: 1, background: colours.rule }} />
      <div style={{ display: 'flex', justifyContent: 'center', height: 34, marginTop: 22, fontSize: 30, lineHeight: 1.13, color: colours.quiet }}>{section}</div>
    </div>
  )
}
