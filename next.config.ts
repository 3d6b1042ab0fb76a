import path from 'node:path'
import type { NextConfig } from 'next'
import { developmentHeaders, picturePolicy, securityHeaders } from './lib/security-headers'
import { vercel } from './lib/env'
import { speculationRulesPath } from './lib/speculation-rules'

/** Reader pages say what a browser may prepare ahead of a click. */
const speculation = { key: 'speculation-rules', value: `"${speculationRulesPath}"` }

const deployment = vercel()
/** Search engines know the paper only: Vercel keeps them off its own addresses, not off a domain that somebody gives to a branch. */
const unlisted = deployment && deployment.stage !== 'production' ? [{ source: '/:path*', headers: [{ key: 'x-robots-tag', value: 'noindex, nofollow' }] }] : []

const config: NextConfig = {
  output: deployment ? undefined : 'standalone',
  outputFileTracingRoot: import.meta.dirname,
  // Read by a path that is made at run time.
  outputFileTracingIncludes: { '/cards/**': ['./public/fonts/cards/**'], '/admin/articles/**': ['./public/fonts/cards/**'] },
  poweredByHeader: false,
  agentRules: false,
  // Whoever develops may call this machine by its number as well as by its name.
  allowedDevOrigins: ['127.0.0.1', '[::1]'],
  typedRoutes: true,
  reactStrictMode: true,
  // Vercel brings a store of its own, that all functions share.
  cacheHandler: deployment ? undefined : path.join(import.meta.dirname, 'published/page-cache.mjs'),
  serverExternalPackages: ['pg', 'sharp', '@node-rs/argon2', 'nodemailer', 'pino'],
  // What a shared cache may still show while a page is made again, in seconds. Next's own default is a year.
  expireTime: 3600,
  // Whole head for every user agent, also on pages that are made for each request.
  htmlLimitedBots: /.*/,
  // `npm run check` does both, in one place for all of the code.
  typescript: { ignoreBuildErrors: true },
  images: {
    localPatterns: [{ pathname: '/media/**', search: '' }],
    remotePatterns: [],
    formats: ['image/webp'],
    // Each about half as wide again as the one before: the list is printed with every picture.
    deviceSizes: [480, 828, 1280, 1920],
    imageSizes: [160, 320],
    qualities: [75],
    minimumCacheTTL: 31_536_000,
  },
  // A body of the largest size that the validator takes, as JSON.
  experimental: { serverActions: { bodySizeLimit: '4mb' } },
  headers: async () => [
    ...unlisted,
    { source: '/:path*', headers: process.env.NODE_ENV === 'development' ? developmentHeaders : securityHeaders },
    { source: '/', headers: [speculation] },
    { source: '/:list(articles|sections|contributors|tags|archive|series|pages|corrections)/:path*', headers: [speculation] },
    // After the general one, which would win over the route's own.
    { source: '/:pictures(media|cards)/:path*', headers: [picturePolicy] },
    ...['/enhance/:file*', '/fonts/:file*'].map((source) => ({ source, headers: [{ key: 'cache-control', value: 'public, max-age=31536000, immutable' }] })),
    // Asked for under one name for ever, and for the whole site.
    { source: '/enhance/worker.js', headers: [{ key: 'cache-control', value: 'no-cache' }, { key: 'service-worker-allowed', value: '/' }] },
  ],
}

export default config
