import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { withFileLock } from './file-lock'
import { ProblemError } from './problem-error'
import { writePrivateFile } from './private-file'

const secretsSchema = z.object({ authSecret: z.string().min(32) })

export type Secrets = z.infer<typeof secretsSchema>
export type SecretsProblem = { code: 'secrets-broken'; file: string }

/**
 * The secrets of this installation, made once and kept in `<dataDir>/secrets.json`, readable by its owner alone. A file that exists
 * but cannot be understood is never replaced (that would sign everybody out): throws `ProblemError<SecretsProblem>`.
 */
export async function ensureSecrets(dataDir: string): Promise<Secrets> {
  const file = path.join(dataDir, 'secrets.json')
  return withFileLock(path.join(dataDir, 'run', 'secrets.lock'), async () => {
    if (fs.existsSync(file)) return readSecrets(file)
    // 256 bits, as HS256 asks for (RFC 7518, 3.2).
    const secrets = { authSecret: randomBytes(32).toString('base64url') }
    writePrivateFile(file, `${JSON.stringify(secrets, null, 2)}\n`)
    return secrets
  })
}

function readSecrets(file: string): Secrets {
  fs.chmodSync(file, 0o600)
  try {
    return secretsSchema.parse(JSON.parse(fs.readFileSync(file, 'utf8')))
  } catch {
    throw new ProblemError<SecretsProblem>({ code: 'secrets-broken', file })
  }
}
