import { Command } from 'commander'
import { registerBuild } from './commands/build'
import { registerCheck } from './commands/check'
import { registerCheckVercel } from './commands/check-vercel'
import { registerDemo } from './commands/demo'
import { registerDev } from './commands/dev'
import { registerImport } from './commands/import'
import { registerMigrate } from './commands/migrate'
import { registerMigrateDeploy } from './commands/migrate-deploy'
import { registerRepublish } from './commands/republish'
import { registerStaff } from './commands/staff'
import { registerStart } from './commands/start'
import { registerTest } from './commands/test'
import { EndedError } from './ending'
import { reportFailure } from './report-failure'
import { say } from './say'

/**
 * Every command of the operator. A command is `cli/commands/<name>.ts` with one `register…(program)`: names and options there, the work
 * imported inside its action, so that `--help` loads nothing of it. To add one, write that file and put it into this list.
 */
const commands = [registerStart, registerDev, registerBuild, registerMigrate, registerMigrateDeploy, registerImport, registerStaff, registerDemo, registerRepublish, registerCheck, registerCheckVercel, registerTest]

async function main(): Promise<void> {
  const words = say().program
  const headings: Record<string, string> = words.headings
  const program = new Command('ilbo')
    .description(words.about)
    .usage(words.usage)
    .helpOption('-h, --help', words.help)
    .helpCommand(false)
    .addHelpText('after', `\n${words.more}`)
    .configureHelp({ styleTitle: (title) => headings[title] ?? title })
    // What is wrong with the arguments is said by reportFailure, in the operator's language.
    .configureOutput({ outputError: () => {} })
    .exitOverride()
  for (const register of commands) register(program)
  await program.parseAsync()
}

// A closed terminal or pipe must not stop the orderly end that its SIGHUP asks for.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})

try {
  await main()
} catch (error) {
  const exitCode = reportFailure(error)
  // Work that was interrupted may still be waiting for something; it has no say any more.
  if (error instanceof EndedError) process.exit(exitCode)
  process.exitCode = exitCode
}
