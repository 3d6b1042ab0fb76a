import { previews } from './en/previews'
import { problems } from './en/problems'
import { cli } from './en/cli'
import { editor } from './en/editor'
import { imports } from './en/imports'
import { menus } from './en/menus'
import { newsroom } from './en/newsroom'
import { revisions } from './en/revisions'
import { schedule } from './en/schedule'
import { site } from './en/site'
import { tools } from './en/tools'
import type { Messages } from './ko'

export const en: Messages = { problems, cli, editor, imports, menus, newsroom, previews, revisions, schedule, site, tools }
