import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ConfigurationError, parseEnv } from './env'
import { settingsTable } from './settings-table'

describe('the settings', () => {
  it('stand in the README as they are in the schema', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
    expect(/<!-- settings:[^\n]*\n([\s\S]*?)\n<!-- \/settings -->/.exec(readme)?.[1]).toBe(settingsTable())
  })

  it('all have a default, and an empty value counts as none', () => {
    expect(parseEnv({ PORT: '', DATABASE_URL: '' })).toMatchObject({ PORT: 3000, DATA_DIR: '.data' })
  })

  it.each([{ PORT: '70000' }, { DATABASE_URL: 'mysql://x' }, { AUTH_SECRET: 'short' }, { SITE_URL: 'example.kr' }, { ILBO_LANG: 'fr' }, { INDEXNOW_KEY: 'short' }, { INDEXNOW_KEY: 'with/slash-in-it' }, { WEBSUB_HUB: 'hub.example.kr' }, { INDEXNOW_ENDPOINTS: 'https://a.example.kr/indexnow, b.example.kr' }])('that are wrong (%o) are named', (wrong) => {
    expect(() => parseEnv(wrong)).toThrow(ConfigurationError)
    expect(() => parseEnv(wrong)).toThrow(Object.keys(wrong)[0])
  })

  it.each([{ S3_ENDPOINT: 'https://s3.example.kr' }, { S3_BUCKET: 'saebyeok', S3_ACCESS_KEY_ID: 'key', S3_SECRET_ACCESS_KEY: 'secret' }])('of an object storage are all there or none: %o', (half) => {
    expect(() => parseEnv(half)).toThrow(/S3 저장소 설정이 반만.*S3_(BUCKET|ENDPOINT)/)
  })

  it.each([{ SMTP_URL: 'smtps://desk:very-secret@mail.example.kr' }, { MAIL_FROM: '가람신문 <desk@garam.example>' }])('of mail are both there or none, and the sentence repeats no password: %o', (half) => {
    expect(() => parseEnv(half)).toThrow(/^(?!.*very-secret)메일 설정이 반만.*(SMTP_URL|MAIL_FROM)/)
  })

  it('of a proxy name the address that people come to, and Vercel names it by itself', () => {
    expect(() => parseEnv({ TRUST_PROXY: '1' })).toThrow(/프록시 설정이 반만.*SITE_URL/)
    expect(parseEnv({ TRUST_PROXY: '1', SITE_URL: 'https://garam.example.kr' })).toMatchObject({ TRUST_PROXY: '1' })
    expect(parseEnv({ TRUST_PROXY: '1', VERCEL: '1' })).toMatchObject({ TRUST_PROXY: '1' })
  })

  it('of IndexNow are all there or none', () => {
    expect(() => parseEnv({ INDEXNOW_ENDPOINTS: 'https://a.example.kr/indexnow' })).toThrow(/IndexNow 설정이 반만.*INDEXNOW_KEY/)
    expect(parseEnv({ INDEXNOW_KEY: 'garam-0123456789' })).toMatchObject({ INDEXNOW_KEY: 'garam-0123456789' })
  })

  it('of an object storage that is set half never repeat its secret', () => {
    expect(() => parseEnv({ S3_SECRET_ACCESS_KEY: 'very-secret' })).toThrow(/^(?!.*very-secret)/)
  })
})
