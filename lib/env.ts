import path from 'node:path'
import { z } from 'zod'
import { type VercelDeployment, readVercel, vercelDefaults } from './vercel'

const addressesIn = (list: string) => list.split(/[\s,]+/).filter((address) => address !== '')
const isWebAddress = (address: string) => /^https?:\/\//.test(address) && URL.canParse(address)

/** Who takes news of changed addresses while nobody says otherwise: the shared one (Bing and others), and Naver. */
const usualEndpoints = ['https://api.indexnow.org/indexnow', 'https://searchadvisor.naver.com/indexnow']

/**
 * The one place that reads `process.env`. Every setting has a default, so that with nothing set
 * everything still runs; a value that is set but wrong stops the start with one sentence each.
 */
export const envSchema = z.object({
  PORT: z.coerce.number().int().min(1).max(65535).default(3000).describe('서버가 듣는 포트 · port the server listens on'),
  BIND: z.string().min(1).default('0.0.0.0').describe('서버가 듣는 주소 · address the server listens on'),
  SITE_URL: z.url({ protocol: /^https?$/ }).optional().describe('독자가 보는 주소 (없으면 http://localhost:PORT) · public origin of the paper'),
  DATA_DIR: z.string().min(1).default('.data').describe('내장 데이터베이스·사진·비밀값이 놓이는 폴더 · folder of database, pictures, secrets'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional().describe('쓰고 있는 PostgreSQL 15 이상 (없으면 내장) · an own PostgreSQL, 15 or newer'),
  DATABASE_URL_UNPOOLED: z.url({ protocol: /^postgres(ql)?$/ }).optional().describe('연결 풀러를 거치지 않는 주소, 배포할 때 마이그레이션에 씀 (없으면 DATABASE_URL) · its address without a pooler, for the migrations of a deployment'),
  PRODUCTION_DATABASE_HOST: z.string().min(1).optional().describe('실제 신문의 데이터베이스 호스트, 미리보기 배포가 그곳을 바꾸지 않게 함 · host of the real paper, which previews must not migrate'),
  DATABASE_POOL: z.coerce.number().int().min(1).max(100).default(10).describe('프로세스마다 여는 데이터베이스 연결 수 · connections per process'),
  AUTH_SECRET: z.string().min(32).optional().describe('로그인 쿠키의 비밀값, 32자 이상 (없으면 DATA_DIR 에 만들어 둠) · secret of the sign-in cookie'),
  JOBS_SECRET: z.string().min(16).optional().describe('/api/jobs 를 부르는 예약 실행기의 비밀값, 16자 이상 (없으면 거절함) · secret of a scheduler that calls /api/jobs'),
  CRON_SECRET: z.string().min(16).optional().describe('Vercel 의 예약 실행기가 보내는 같은 비밀값, 16자 이상 · the same, as the scheduler of Vercel sends it'),
  TRUST_PROXY: z.enum(['0', '1']).default('0').describe('앞에 둔 프록시의 X-Forwarded-For 를 믿을지 · trust the forwarded address of a proxy in front'),
  S3_ENDPOINT: z.url({ protocol: /^https?$/ }).optional().describe('사진을 둘 S3 호환 저장소의 주소 (없으면 DATA_DIR) · address of an S3-compatible service for pictures'),
  S3_BUCKET: z.string().regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/).optional().describe('그 저장소의 버킷 · its bucket'),
  S3_REGION: z.string().min(1).default('us-east-1').describe('그 저장소의 리전 · its region'),
  S3_ACCESS_KEY_ID: z.string().min(1).optional().describe('그 저장소의 접근 키 · its access key'),
  S3_SECRET_ACCESS_KEY: z.string().min(1).optional().describe('그 저장소의 비밀 키 · its secret key'),
  S3_PATH_STYLE: z.enum(['0', '1']).default('1').describe('버킷을 주소의 경로에 적을지 (0: 호스트 이름에) · bucket in the path of the address (0: in its host name)'),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional().describe('메일을 보낼 서버, smtps://이름:비밀번호@호스트:465 (없으면 관리자에게만 보임) · server that carries mail'),
  MAIL_FROM: z.string().min(3).max(320).regex(/@/).refine((from) => !/[\r\n]/.test(from)).optional().describe('메일을 보내는 사람, 가람신문 <desk@example.kr> · sender of the mails'),
  INDEXNOW_KEY: z.string().regex(/^[A-Za-z0-9-]{8,128}$/).optional().describe('검색 엔진에 바뀐 주소를 알리는 IndexNow 의 키, 8–128자 (없으면 알리지 않음) · key of IndexNow, which tells search engines what changed'),
  INDEXNOW_ENDPOINTS: z.string().refine((list) => addressesIn(list).every(isWebAddress)).optional().describe('그것을 받는 주소, 쉼표로 나눔 (없으면 api.indexnow.org 와 네이버) · addresses that take it, with commas between (api.indexnow.org and Naver)'),
  WEBSUB_HUB: z.url({ protocol: /^https?$/ }).optional().describe('피드가 바뀌면 알릴 WebSub 허브 (없으면 알리지 않음) · WebSub hub that is told of changed feeds'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info').describe('기록의 양 · how much is logged'),
  ILBO_LANG: z.enum(['ko', 'en']).default('ko').describe('명령과 편집국의 말 · language of commands and newsroom'),
})

export type Env = z.infer<typeof envSchema>

/** The settings that make an object storage only together. */
const s3Names = ['S3_ENDPOINT', 'S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const

let parsed: Env | undefined

/** The settings of this process; throws one readable `ConfigurationError` when a value is wrong. */
export function env(): Env {
  parsed ??= parseEnv(process.env)
  return parsed
}

/** Thrown when settings are wrong; its message names every bad setting and is meant for the operator. */
export class ConfigurationError extends Error {
  override name = 'ConfigurationError'
}

/** Empty strings count as unset, as `KEY=` in a dotenv file means. */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const set = Object.entries(source).filter(([key, value]) => key in envSchema.shape && value !== undefined && value !== '')
  const given = { ...vercelDefaults(source), ...Object.fromEntries(set) }
  const result = envSchema.safeParse(given)
  if (result.success) return wholeIndexNow(wholeMail(wholeS3(source.VERCEL ? result.data : wholeProxy(result.data))))
  const lines = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  throw new ConfigurationError(`설정이 잘못되었습니다 · wrong configuration\n  ${lines.join('\n  ')}`)
}

/** With a proxy in front, people come to an address that is not ours: without it, links, mails and the sign-in would name this machine. Vercel says its own. */
function wholeProxy(settings: Env): Env {
  if (settings.TRUST_PROXY === '0' || settings.SITE_URL !== undefined) return settings
  throw new ConfigurationError('프록시 설정이 반만 되어 있습니다. TRUST_PROXY=1 이면 독자가 보는 주소를 SITE_URL 에 적어 주세요. · The proxy is only half set: with TRUST_PROXY=1, set SITE_URL to the address that readers see.')
}

/** Half an object storage would put pictures where nobody looks for them. */
function wholeS3(settings: Env): Env {
  const missing = s3Names.filter((name) => settings[name] === undefined)
  if (missing.length === 0 || missing.length === s3Names.length) return settings
  const names = missing.join(', ')
  throw new ConfigurationError(`S3 저장소 설정이 반만 되어 있습니다. ${names} 을(를) 정하거나 S3_ 설정을 모두 지워 주세요. · The S3 storage is only half set: set ${names} or none of them.`)
}

/** A server without a sender, or the other way round, would carry nothing and say nothing. */
function wholeMail(settings: Env): Env {
  const missing = (['SMTP_URL', 'MAIL_FROM'] as const).filter((name) => settings[name] === undefined)
  if (missing.length !== 1) return settings
  throw new ConfigurationError(`메일 설정이 반만 되어 있습니다. ${missing[0]} 을(를) 정하거나 SMTP_URL 과 MAIL_FROM 을 모두 지워 주세요. · Mail is only half set: set ${missing[0]}, or neither SMTP_URL nor MAIL_FROM.`)
}

/** Addresses to tell without a key to tell under would tell nobody. */
function wholeIndexNow(settings: Env): Env {
  if (settings.INDEXNOW_ENDPOINTS === undefined || settings.INDEXNOW_KEY !== undefined) return settings
  throw new ConfigurationError('IndexNow 설정이 반만 되어 있습니다. INDEXNOW_KEY 를 정하거나 INDEXNOW_ENDPOINTS 를 지워 주세요. · IndexNow is only half set: set INDEXNOW_KEY, or take out INDEXNOW_ENDPOINTS.')
}

/** Who is told when what readers see differs: search engines under a key, and a hub of feeds; nobody while neither is set. */
export function signalSettings(): { indexNow: { key: string; endpoints: string[] } | null; hub: string | null } {
  const { INDEXNOW_KEY: key, INDEXNOW_ENDPOINTS: endpoints, WEBSUB_HUB: hub } = env()
  return { indexNow: key ? { key, endpoints: endpoints === undefined ? usualEndpoints : [...new Set(addressesIn(endpoints))] } : null, hub: hub ?? null }
}

/**
 * True where the world may be told of changes: under a public https address, and on Vercel only by the deployment that is the paper. A preview or
 * somebody's own machine must not announce addresses that nobody can open.
 */
export function isPublicPaper(): boolean {
  const stage = process.env.VERCEL_ENV
  const { protocol, hostname } = new URL(siteUrl())
  const isAway = !/^(localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname)
  return (!stage || stage === 'production') && protocol === 'https:' && isAway
}

/** The server that carries mail and who it is from, or null when none does. */
export function mailSettings(): { url: string; from: string } | null {
  const { SMTP_URL: url, MAIL_FROM: from } = env()
  return url && from ? { url, from } : null
}

/** The object storage that pictures are kept in, or null when they stay in the data folder. */
export function s3Settings() {
  const { S3_ENDPOINT: endpoint, S3_BUCKET: bucket, S3_REGION: region, S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey, S3_PATH_STYLE } = env()
  if (!endpoint || !bucket || !accessKeyId || !secretAccessKey) return null
  return { endpoint, bucket, region, accessKeyId, secretAccessKey, pathStyle: S3_PATH_STYLE === '1' }
}

/** Address of the database. `npm start` and the commands fill it in for the embedded one. */
export function databaseUrl(): string {
  const { DATABASE_URL } = env()
  if (!DATABASE_URL) throw new ConfigurationError('DATABASE_URL 이 없습니다. npm start 로 켜 주세요. · DATABASE_URL is not set; use npm start.')
  return DATABASE_URL
}

/** Sets values that were found out at run time (the embedded database's address, a generated secret) for this process. */
export function amendEnv(values: Partial<Record<keyof Env, string>>): void {
  Object.assign(process.env, values)
  parsed = undefined
}

/** The whole environment for a child process, with changes; `undefined` takes a name out. */
export function childEnvironment(changes: Record<string, string | undefined>): NodeJS.ProcessEnv {
  return { ...process.env, ...changes }
}

/** Absolute folder that holds everything this installation keeps on disk. */
export function dataDir(): string {
  return path.resolve(/* turbopackIgnore: true */ env().DATA_DIR)
}

/** Public origin of the paper without a trailing slash, e.g. `https://news.example.kr`: production's on every preview, too. */
export function siteUrl(): string {
  const { SITE_URL, PORT } = env()
  return (SITE_URL ?? vercel()?.production ?? `http://localhost:${PORT}`).replace(/\/+$/, '')
}

/** Origin that links for the people of the newsroom lead to: on a preview its own, whose database has what they speak of. */
export function staffUrl(): string {
  const deployment = vercel()
  return (deployment?.stage === 'production' ? null : deployment?.branch) ?? siteUrl()
}

/** The deployment on Vercel that this is, or null elsewhere. */
export function vercel(): VercelDeployment | null {
  return readVercel(process.env)
}

/** The database of this build, for its migrations, or null while none is set. */
export function migrationUrl(): string | null {
  const { DATABASE_URL, DATABASE_URL_UNPOOLED } = env()
  return DATABASE_URL_UNPOOLED ?? DATABASE_URL ?? null
}

/** What a scheduler may say to /api/jobs; empty while no secret is set. */
export function jobSecrets(): string[] {
  const { JOBS_SECRET, CRON_SECRET } = env()
  return [JOBS_SECRET, CRON_SECRET].filter((secret) => secret !== undefined)
}

/** Secret of the sign-in cookie. `npm start` makes and passes one; a server without any must not run. */
export function authSecret(): string {
  const { AUTH_SECRET } = env()
  if (!AUTH_SECRET) throw new ConfigurationError('AUTH_SECRET 이 없습니다. npm start 로 켜거나 값을 정해 주세요. · AUTH_SECRET is not set.')
  return AUTH_SECRET
}

/**
 * Tells next-auth the origin of this site, which it reads from its own variable; a given one stays. On Vercel it takes the host that was
 * addressed, which Vercel vouches for: a deployment has several.
 */
export function provideAuthOrigin(): void {
  if (!vercel()) process.env.NEXTAUTH_URL ||= siteUrl()
}

/** Where this server reaches itself. */
export function selfOrigin(): string {
  const { BIND, PORT } = env()
  const host = BIND === '0.0.0.0' || BIND === '::' ? '127.0.0.1' : BIND
  return `http://${host.includes(':') ? `[${host}]` : host}:${PORT}`
}

/** True while Next collects pages at build time: no database may be asked then. */
export function isBuilding(): boolean {
  return process.env.NEXT_PHASE === 'phase-production-build'
}

/** True in `npm run dev`. */
export function isDevelopment(): boolean {
  return process.env.NODE_ENV === 'development'
}
