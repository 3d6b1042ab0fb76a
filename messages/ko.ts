import { audit } from './ko/audit'
import { calendar } from './ko/calendar'
import { previews } from './ko/previews'
import { problems } from './ko/problems'
import { cli } from './ko/cli'
import { editor } from './ko/editor'
import { exits } from './ko/exits'
import { front } from './ko/front'
import { imports } from './ko/imports'
import { library } from './ko/library'
import { lists } from './ko/lists'
import { menus } from './ko/menus'
import { newsroom } from './ko/newsroom'
import { people } from './ko/people'
import { revisions } from './ko/revisions'
import { rows } from './ko/rows'
import { schedule } from './ko/schedule'
import { settings } from './ko/settings'
import { signals } from './ko/signals'
import { site } from './ko/site'
import { today } from './ko/today'
import { tools } from './ko/tools'
import { way } from './ko/way'
import type { Widen } from './widen'

export const ko = { audit, calendar, problems, cli, editor, exits, front, imports, library, lists, menus, newsroom, people, previews, revisions, rows, schedule, settings, signals, site, today, tools, way }

/** Every interface sentence; the other languages must have the same keys. */
export type Messages = Widen<typeof ko>
