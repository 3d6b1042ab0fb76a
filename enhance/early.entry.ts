import { holdPlaceOfType } from './hold-place'
import { keptTextSize, showTextSize } from './text-size'
import { keptTheme, showTheme } from './theme'

/* Runs before the first paint and does nothing else, so that nobody sees the wrong theme or size flash by or the words jump. */
showTheme(keptTheme())
showTextSize(keptTextSize())
holdPlaceOfType()
