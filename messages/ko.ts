import { previews } from './ko/previews'
import { problems } from './ko/problems'
import { cli } from './ko/cli'
import { editor } from './ko/editor'
import { imports } from './ko/imports'
import { menus } from './ko/menus'
import { newsroom } from './ko/newsroom'
import { revisions } from './ko/revisions'
import { schedule } from './ko/schedule'
import { site } from './ko/site'
import { tools } from './ko/tools'
import type { Widen } from './widen'

export const ko = { problems, cli, editor, imports, menus, newsroom, previews, revisions, schedule, site, tools }

/** Every interface sentence; the other languages must have the same keys. */
export type Messages = Widen<typeof ko>
