import { describe, expect, it } from 'vitest'
import { parseEnv } from './env'
import { readVercel } from './vercel'

const preview = {
  VERCEL: '1',
  VERCEL_ENV: 'preview',
  VERCEL_URL: 'saebyeok-a1b2c3.vercel.app',
  VERCEL_BRANCH_URL: 'saebyeok-git-summer.vercel.app',
  VERCEL_PROJECT_PRODUCTION_URL: 'www.saebyeok.example.kr',
}

describe('a deployment on Vercel', () => {
  it('knows the origin of the paper and that of its branch', () => {
    expect(readVercel(preview)).toEqual({ stage: 'preview', production: 'https://www.saebyeok.example.kr', branch: 'https://saebyeok-git-summer.vercel.app' })
  })

  it('is reached by its own address where it has no branch', () => {
    expect(readVercel({ ...preview, VERCEL_BRANCH_URL: undefined })?.branch).toBe('https://saebyeok-a1b2c3.vercel.app')
  })

  it('is a preview unless Vercel says that it is production', () => {
    expect(readVercel({ VERCEL: '1' })).toEqual({ stage: 'preview', production: null, branch: null })
    expect(readVercel({ VERCEL: '1', VERCEL_ENV: 'production' })?.stage).toBe('production')
  })

  it('is none elsewhere, whatever else is set', () => {
    expect(readVercel({ ...preview, VERCEL: undefined })).toBeNull()
  })
})

describe('settings on Vercel', () => {
  it('leave the database to many small processes, and believe the proxy that Vercel is', () => {
    const { DATABASE_POOL, TRUST_PROXY, DATA_DIR } = parseEnv(preview)
    expect({ DATABASE_POOL, TRUST_PROXY, DATA_DIR }).toEqual({ DATABASE_POOL: 5, TRUST_PROXY: '1', DATA_DIR: '/tmp/ilbo' })
  })

  it('can be set otherwise, and are what they were elsewhere', () => {
    expect(parseEnv({ ...preview, DATABASE_POOL: '3' }).DATABASE_POOL).toBe(3)
    expect(parseEnv({ ...preview, DATABASE_POOL: '' }).DATABASE_POOL).toBe(5)
    expect(parseEnv({}).DATABASE_POOL).toBe(10)
  })
})
