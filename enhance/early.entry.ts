import { holdPlaceOfType } from './hold-place'
import { keptTheme, showTheme } from './theme'

/* Runs before the first paint and does nothing else, so that nobody sees the wrong theme flash by or the words jump. */
showTheme(keptTheme())
holdPlaceOfType()
