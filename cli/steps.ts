import { styleText } from 'node:util'
import { EndedError } from './ending'
import { say } from './say'

const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏']
const frameMs = 90

/** Shows what is going on; the last word stays in the finished line, e.g. `✓ 마이그레이션 (3개 적용) · 0.2초`. */
export type Progress = (word: string) => void

/** A command's steps, one line each with its time. In a terminal the running one moves; elsewhere only finished ones are printed. */
export type Steps = {
  run<Result>(title: string, work: (progress: Progress) => Promise<Result>): Promise<Result>
  /** A sentence between the steps. */
  note(sentence: string): void
}

export function createSteps(out: NodeJS.WriteStream = process.stdout): Steps {
  const moving = Boolean(out.isTTY)
  let redraw: (() => void) | null = null
  const clear = () => moving && out.write('\r\x1b[2K')
  const print = (line: string) => {
    clear()
    out.write(`${line}\n`)
    redraw?.()
  }
  return {
    async run(title, work) {
      const started = performance.now()
      let word = ''
      let frame = 0
      const text = () => (word ? `${title} (${word})` : title)
      const draw = () => {
        clear()
        // A line that wraps could not be wiped again; Hangul is two columns wide.
        const fitting = text().slice(0, Math.floor(((out.columns || 80) - 4) / 2))
        out.write(`${styleText('cyan', frames[frame++ % frames.length] ?? '')} ${fitting}`)
      }
      redraw = moving ? draw : null
      redraw?.()
      const timer = moving ? setInterval(draw, frameMs) : undefined
      const finish = (line: string) => {
        clearInterval(timer)
        redraw = null
        print(line)
      }
      try {
        const result = await work((next) => (word = next))
        const seconds = say().steps.seconds(((performance.now() - started) / 1000).toFixed(1))
        finish(`${styleText('green', '✓')} ${text()} ${styleText('dim', `· ${seconds}`)}`)
        return result
      } catch (error) {
        // Asked to stop in the middle: neither done nor failed.
        finish(`${error instanceof EndedError ? styleText('dim', '–') : styleText('red', '✗')} ${text()}`)
        throw error
      }
    },
    note: (sentence) => print(`  ${sentence}`),
  }
}
