import { problems } from './ko/problems'
import { cli } from './ko/cli'
import { editor } from './ko/editor'
import { imports } from './ko/imports'
import { menus } from './ko/menus'
import { newsroom } from './ko/newsroom'
import { site } from './ko/site'
import type { Widen } from './widen'

export const ko = { problems, cli, editor, imports, menus, newsroom, site }

/** Every interface sentence; the other languages must have the same keys. */
export type Messages = Widen<typeof ko>
