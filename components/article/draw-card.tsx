import { ShareCard } from '@/components/site/share-card'
import { words } from '@/components/site/words'
import { dressTexts } from '@/lib/share-card/card-fonts'
import { drawPng } from '@/lib/share-card/draw-png'
import { type SharedArticle, cardSize } from './share-image'

/** The drawn card of an article as PNG. What its fonts cannot draw is not on it; nobody is asked for others. */
export async function drawCard({ label, headline, section }: SharedArticle, paperName: string): Promise<Uint8Array> {
  const written = [label ? `[${words.labels[label]}]` : '', headline, section?.name ?? '', paperName]
  const { texts, fonts } = await dressTexts(written)
  const [labelText = '', headlineText = '', sectionText = '', paper = ''] = texts
  const card = <ShareCard words={{ label: labelText, headline: headlineText, section: sectionText, paper }} kind={label} fonts={fonts.map(({ name }) => name)} />
  return drawPng(card, { ...cardSize, fonts })
}
