import { SearchBox } from './search-box'
import { closeMenusAsExpected } from './section-menu'
import { followThemeColour } from './theme-colour'
import { ThemeSwitch } from './theme-switch'
import { TodayDate } from './today-date'

/* Everything that a reader page does beyond being read. Without it every page is whole. */
customElements.define('search-box', SearchBox)
customElements.define('theme-switch', ThemeSwitch)
customElements.define('today-date', TodayDate)
closeMenusAsExpected()
followThemeColour()
