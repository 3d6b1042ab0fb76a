import type { BrowserMessages } from '../in-browser'
import { editor } from './editor'
import { exits } from './exits'
import { imports } from './imports'
import { menus } from './menus'
import { newsroom } from './newsroom'
import { people } from './people'
import { previews } from './previews'
import { problems } from './problems'
import { revisions } from './revisions'
import { tools } from './tools'
import { way } from './way'

export const koInBrowser: BrowserMessages = { editor, exits, imports, menus, newsroom, people, previews, problems, revisions, tools, way }
