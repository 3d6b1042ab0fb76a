import 'server-only'
import { holdCrawlers } from './hold-crawlers'
import { getPaper } from './paper'

/** What the paper tells crawlers, for robots.txt: from the remembered paper, and without the database, too. */
export const getCrawlerSettings = holdCrawlers(getPaper)
