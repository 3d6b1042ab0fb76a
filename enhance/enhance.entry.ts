import { ArticleTools } from './article-tools'
import { showDownloads } from './download-counts'
import { playEmbedsHere } from './embed-player'
import { endBreaking } from './end-breaking'
import { bringHanja } from './hanja'
import { keepOffline } from './keep-offline'
import { keepShown } from './keep-shown'
import { MostRead } from './most-read'
import { SearchBox } from './search-box'
import { closeMenusAsExpected } from './section-menu'
import { followThemeColour } from './theme-colour'
import { ThemeSwitch } from './theme-switch'
import { TodayDate } from './today-date'
import { ViewBeacon } from './view-beacon'
import { ViewCounts } from './view-counts'

/* Everything that a reader page does beyond being read. Without it every page is whole. */
customElements.define('article-tools', ArticleTools)
customElements.define('search-box', SearchBox)
customElements.define('theme-switch', ThemeSwitch)
customElements.define('today-date', TodayDate)
customElements.define('view-beacon', ViewBeacon)
customElements.define('view-counts', ViewCounts)
customElements.define('most-read', MostRead)
closeMenusAsExpected()
playEmbedsHere()
showDownloads()
followThemeColour()
bringHanja()
keepShown()
endBreaking()
keepOffline()
