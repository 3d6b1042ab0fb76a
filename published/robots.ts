import 'server-only'
import { holdRules } from './hold-rules'
import { getPaper } from './paper'

/** What the paper tells crawlers, for robots.txt: from the remembered paper, and without it, too. */
export const getCrawlerRules = holdRules(getPaper)
