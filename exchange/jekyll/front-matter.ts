import { parseDocument } from 'yaml'
import { type Outcome, fail } from '@/domain/problems'

/** Front matter of real articles is a few hundred bytes; the limit keeps a hostile one from keeping the parser busy. */
const longestFrontMatter = 64 * 1024

/** Field name → text, list or map, all leaves text: `title: 2024` is "2024", not a number. */
export type FrontMatter = ReadonlyMap<string, unknown>

/**
 * Splits a Jekyll file into its fields and its body. Values are read with YAML's failsafe schema: no tags, no numbers, no dates,
 * so a title that looks like one stays as written. Fails with `front-matter-missing`, or `front-matter-broken` with the parser's
 * complaint and its line in the file as detail.
 */
export function readFrontMatter(text: string): Outcome<{ fields: FrontMatter; body: string }> {
  const opening = /^\s*---[ \t]*\n/.exec(text)
  if (!opening) return fail('front-matter-missing')
  const rest = text.slice(opening[0].length)
  const closing = /^(---|\.\.\.)[ \t]*$/m.exec(rest)
  const firstLine = linesIn(opening[0])
  if (!closing) return broken(firstLine, 'closing --- is missing')
  if (closing.index > longestFrontMatter) return broken(firstLine, `more than ${longestFrontMatter} characters`)
  const parsed = parseFields(rest.slice(0, closing.index), firstLine)
  if (!parsed.ok) return parsed
  return { ok: true, fields: parsed.fields, body: rest.slice(closing.index + closing[0].length) }
}

/** `title: [속보] 한빛구 …` without quotes: YAML sees a list with something after it and gives up; every Korean desk writes it. */
const bracketedTitle = /^(title:[ \t]+)(\[[^\]\n]*\][ \t]*[^\s#,\]].*)$/m

function parseFields(yaml: string, firstLine: number): Outcome<{ fields: FrontMatter }> {
  const quoted = yaml.replace(bracketedTitle, (_, field: string, title: string) => field + JSON.stringify(title))
  const document = parseDocument(quoted, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent', prettyErrors: true })
  const error = document.errors[0]
  if (error) return broken(firstLine + (error.linePos?.[0].line ?? 1), error.message.split('\n')[0] ?? error.code)
  try {
    const value: unknown = document.toJS({ mapAsMap: true, maxAliasCount: 100 })
    if (value === null) return { ok: true, fields: new Map() }
    if (!(value instanceof Map)) return broken(firstLine + 1, 'no fields')
    return { ok: true, fields: new Map([...value].filter((entry): entry is [string, unknown] => typeof entry[0] === 'string')) }
  } catch (problem) {
    // Aliases to nothing, or so many of them that they would fill the memory.
    if (problem instanceof ReferenceError) return broken(firstLine + 1, problem.message)
    throw problem
  }
}

/** `at line 1, column 8:` counts from the front matter's own first line; the file's line, which a person can go to, stands first. */
function broken(line: number, complaint: string): ReturnType<typeof fail> {
  return fail('front-matter-broken', { detail: `${line}: ${complaint.replace(/ at line \d+, column \d+:?$/, '')}` })
}

const linesIn = (text: string): number => text.split('\n').length - 1
