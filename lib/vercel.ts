import { z } from 'zod'

/**
 * What Vercel tells a build or a function of itself. `production` is the origin of the paper, the same on every preview; `branch` the one
 * that this deployment can be reached at for as long as its branch lives. Null where Vercel did not say.
 */
export type VercelDeployment = { stage: 'production' | 'preview' | 'development'; production: string | null; branch: string | null }

type Source = Record<string, string | undefined>

const stage = z.enum(['production', 'preview', 'development'])

/** Null off Vercel. A stage that nobody named is a preview: the one that may do the least. */
export function readVercel(source: Source): VercelDeployment | null {
  if (!source.VERCEL) return null
  const named = stage.safeParse(source.VERCEL_ENV)
  return {
    stage: named.success ? named.data : 'preview',
    production: originOf(source.VERCEL_PROJECT_PRODUCTION_URL),
    branch: originOf(source.VERCEL_BRANCH_URL) ?? originOf(source.VERCEL_URL),
  }
}

/**
 * Settings that are different where Vercel runs us: many small processes share the database, Vercel itself writes the address of who asks,
 * and nothing but `/tmp` can be written to.
 */
export function vercelDefaults(source: Source): Source {
  return source.VERCEL ? { DATABASE_POOL: '5', TRUST_PROXY: '1', DATA_DIR: '/tmp/ilbo' } : {}
}

/** Vercel names hosts without a scheme; all of them are https. */
const originOf = (host: string | undefined) => (host ? `https://${host}` : null)
