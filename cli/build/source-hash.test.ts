import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sourceHash } from './source-hash'

let folder: string
const write = (file: string, content: string) => {
  fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
  fs.writeFileSync(path.join(folder, file), content)
}

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'source-hash-'))
  write('app/page.tsx', 'export default 1')
  write('package-lock.json', '{}')
})
afterEach(() => fs.rmSync(folder, { recursive: true }))

describe('the hash that tells whether a build is out of date', () => {
  it.each(['app/page.tsx', 'package-lock.json', 'next.config.ts', 'a-new-room/thing.ts', 'public/logo.svg'])('changes with %s', (file) => {
    const before = sourceHash(folder)
    write(file, 'changed')
    expect(sourceHash(folder)).not.toBe(before)
  })

  it.each(['README.md', 'app/page.test.tsx', 'tests/a.ts', 'docs/a.txt', '.data/x', '.next/x', 'node_modules/x', 'public/enhance/x.js', 'cli/x.ts', 'vitest.config.ts', 'next-env.d.ts'])(
    'does not change with %s',
    (file) => {
      const before = sourceHash(folder)
      write(file, 'changed')
      expect(sourceHash(folder)).toBe(before)
    },
  )

  it('looks at contents, not at times', () => {
    const before = sourceHash(folder)
    fs.utimesSync(path.join(folder, 'app/page.tsx'), new Date(0), new Date(0))
    expect(sourceHash(folder)).toBe(before)
  })
})
