import { CommanderError } from 'commander'
import { ConfigurationError } from '@/lib/env'
import { ProblemError } from '@/lib/problem-error'
import { EndedError } from './ending'
import { OperatorError } from './operator-error'
import { sentenceOf } from './problem'
import { say } from './say'

/** Prints why a command ended and gives the exit code: a sentence for what can be expected, the stack only for surprises. */
export function reportFailure(error: unknown): number {
  if (error instanceof CommanderError) return reportUsage(error)
  if (error instanceof EndedError) return error.exitCode
  const sentence = expectedSentence(error)
  if (sentence !== null) {
    console.error(`✗ ${sentence}`)
    return 1
  }
  console.error(`✗ ${say().unexpected} ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`)
  if (error instanceof Error && error.stack) console.error(error.stack)
  return 1
}

/** The operator's sentence for an expected failure, or `null` for a surprise. */
export function expectedSentence(error: unknown): string | null {
  if (error instanceof OperatorError) return error.sentence
  if (error instanceof ConfigurationError) return error.message
  if (error instanceof ProblemError) return sentenceOf(error.problem)
  return null
}

/** Commander says what is wrong in English and names the culprit in quotes. */
function reportUsage(error: CommanderError): number {
  // Asked for help or version: it has printed that already.
  if (error.exitCode === 0 || error.code === 'commander.help') return 0
  const { usage } = say()
  const culprit = /'([^']*)'/.exec(error.message)?.[1] ?? ''
  const sentences: Record<string, string> = {
    'commander.unknownCommand': usage.unknownCommand(culprit),
    'commander.unknownOption': usage.unknownOption(culprit),
    'commander.missingArgument': usage.missingArgument(culprit),
    'commander.excessArguments': usage.excessArguments,
    'commander.optionMissingArgument': usage.missingValue(culprit),
    'commander.missingMandatoryOptionValue': usage.missingOption(culprit),
  }
  console.error(`✗ ${sentences[error.code] ?? usage.wrong(error.message.replace(/^error: /, ''))}`)
  return 1
}
