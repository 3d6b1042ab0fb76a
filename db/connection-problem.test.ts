import { describe, expect, it } from 'vitest'
import { connectionProblem, targetOf } from './connection-problem'

const url = 'postgres://kim:s3cret@db.example.kr:5433/paper'
const target = { host: 'db.example.kr:5433', database: 'paper', user: 'kim' }
const failure = (code: string, message = 'something') => Object.assign(new Error(message), { code })

describe('why a database could not be reached', () => {
  it.each([
    [failure('ECONNREFUSED'), 'connection-refused'],
    [failure('ENOTFOUND'), 'host-unknown'],
    [failure('ETIMEDOUT'), 'connection-timeout'],
    [new Error('timeout expired'), 'connection-timeout'],
    [failure('28P01', 'password authentication failed for user "kim"'), 'password-wrong'],
    [new Error('SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a string'), 'password-missing'],
    [failure('3D000'), 'database-unknown'],
    [failure('53300'), 'connections-exhausted'],
    [failure('57P03'), 'server-starting'],
    [new Error('The server does not support SSL connections'), 'tls-unsupported'],
    [failure('28000', 'no pg_hba.conf entry for host "10.0.0.1", user "kim", database "paper", no encryption'), 'tls-required'],
    [failure('SELF_SIGNED_CERT_IN_CHAIN'), 'tls-untrusted'],
    [failure('XX000', 'odd'), 'connection-failed'],
  ])('%s is %s', (error, code) => {
    expect(connectionProblem(error, url)).toMatchObject({ ...target, code })
  })

  it('never holds the password', () => {
    expect(JSON.stringify(connectionProblem(failure('28P01'), url))).not.toContain('s3cret')
  })

  it('names the user where no database is given, as PostgreSQL does', () => {
    expect(targetOf('postgres://kim@localhost').database).toBe('kim')
  })
})
