import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** A new empty DATA_DIR. PostgreSQL, which is not run as root, must be able to walk through it. */
export function makeTempDataDir(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'ilbo-test-'))
  chmodSync(folder, 0o755)
  return folder
}

export function removeTempDataDir(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
}
