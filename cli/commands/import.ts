import { type Command, Option } from 'commander'
import { say } from '../say'

export type ImportFlags = { publish?: boolean; json?: boolean; categoryAs: 'section' | 'tag'; section: string }

export type ReleaseFlags = { publish?: boolean; json?: boolean; board?: boolean; section: string }

export function registerImport(program: Command): void {
  const words = say().commands.import
  const group = program.command('import').description(words.about)
  group
    .command('jekyll')
    .argument('<path>', words.path)
    .description(words.jekyll)
    .option('--publish', words.publish)
    .addOption(new Option('--category-as <kind>', words.categoryAs).choices(['section', 'tag']).default('section'))
    .option('--section <name>', words.section, '사회')
    .option('--json', words.json)
    .action(async (place: string, flags: ImportFlags) => (await import('../import/import-jekyll')).importJekyll(place, flags))
  group
    .command('press-release')
    .argument('<path>', words.path)
    .description(words.pressRelease)
    .option('--publish', words.publish)
    .option('--section <name>', words.releaseSection, '보도자료')
    .option('--board', words.board)
    .option('--json', words.json)
    .action(async (place: string, flags: ReleaseFlags) => (await import('../import/import-press-release')).importPressRelease(place, flags))
}
