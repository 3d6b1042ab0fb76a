import path from 'node:path'
import { ESLint } from 'eslint'
import { root } from '@/eslint.rooms.mjs'

const eslint = new ESLint({ cwd: root })

/** What the linter says about `code` if it stood in the file `repoPath`: one `rule: sentence` for each finding. No file is written. */
export async function planted(repoPath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: path.join(root, repoPath) })
  return (result?.messages ?? []).map(({ ruleId, message }) => `${ruleId}: ${message}`)
}
