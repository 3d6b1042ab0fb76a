import { migrateDatabase } from '@/db/migrate'
import { openDatabase } from './database'
import { EndedError, watchForEnd } from './ending'
import { migrationWord } from './migration-word'
import { say } from './say'
import { createSteps } from './steps'

