import { watchForEnd } from '../ending'
import { createSteps } from '../steps'
import { buildAnyway } from './build-app'

export async function runBuild(): Promise<void> {
  const ending = watchForEnd((exitCode) => process.exit(exitCode))
  await buildAnyway(createSteps(), ending.asked)
}
