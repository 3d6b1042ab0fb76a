import { afterEach, expect, it, vi } from 'vitest'
import { amendEnv, siteUrl, staffUrl } from './env'

afterEach(() => {
  vi.unstubAllEnvs()
  amendEnv({})
})

function onVercel(stage: string, site?: string): void {
  const told = { VERCEL: '1', VERCEL_ENV: stage, VERCEL_BRANCH_URL: 'saebyeok-git-summer.vercel.app', VERCEL_PROJECT_PRODUCTION_URL: 'www.saebyeok.example.kr', SITE_URL: site ?? '' }
  for (const [name, value] of Object.entries(told)) vi.stubEnv(name, value)
  amendEnv({})
}

it.each([
  ['preview', undefined, 'https://www.saebyeok.example.kr', 'https://saebyeok-git-summer.vercel.app'],
  ['preview', 'https://saebyeok.kr/', 'https://saebyeok.kr', 'https://saebyeok-git-summer.vercel.app'],
  ['production', undefined, 'https://www.saebyeok.example.kr', 'https://www.saebyeok.example.kr'],
  ['production', 'https://saebyeok.kr', 'https://saebyeok.kr', 'https://saebyeok.kr'],
])('on a %s deployment with SITE_URL %s pages name %s, and mails lead to %s', (stage, site, pages, mails) => {
  onVercel(stage, site)
  expect([siteUrl(), staffUrl()]).toEqual([pages, mails])
})
