import { describe, expect, it } from 'vitest'
import { databaseHost } from '@/db/production-mark'
import { refuseMigration } from './refuse-migration'

describe('a preview', () => {
  it.each([
    ['branch.example', ['real.example'], null],
    ['branch.example', [], 'production-unknown'],
    ['real.example', ['real.example'], 'same-host'],
    // One of two words is enough: a setting that nobody has kept up must not open the way.
    ['real.example', ['former.example', 'real.example'], 'same-host'],
  ])('on %s, while production is known as %j: %s', (host, known, refusal) => {
    expect(refuseMigration(host, known)).toBe(refusal)
  })

  it('knows a database by its host, through its pooler or not', () => {
    expect(databaseHost('postgres://u:p@ep-Cool-Sea-1-pooler.ap-southeast-1.aws.neon.tech/db')).toBe('ep-cool-sea-1.ap-southeast-1.aws.neon.tech')
    expect(databaseHost('postgres://u:p@ep-cool-sea-1.ap-southeast-1.aws.neon.tech:5432/other')).toBe('ep-cool-sea-1.ap-southeast-1.aws.neon.tech')
    expect(databaseHost('postgres:///db?host=/run/postgresql')).toBe('/run/postgresql')
  })
})
