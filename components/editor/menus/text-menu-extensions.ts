import { BlockKeys } from './block-keys'
import { SelectionWatch } from './selection-watch'
import { TextTrigger } from './text-trigger'

/** What the menus in the text need of the editor. */
export const textMenuExtensions = [TextTrigger, SelectionWatch, BlockKeys]
