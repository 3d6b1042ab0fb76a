import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'
import { codeRules } from './eslint.code.mjs'
import { fileRules } from './eslint.files.mjs'
import { imports } from './eslint.imports.mjs'
import { root } from './eslint.rooms.mjs'

/** ESLint's cache knows a plugin by its version only: one that changes with the walls makes it forget what it saw. */
function wallsVersion() {
  const files = readdirSync(root).filter((name) => /^eslint\..*\.mjs$/.test(name))
  const hash = createHash('sha256')
  for (const file of files.sort()) hash.update(readFileSync(path.join(root, file)))
  return hash.digest('hex').slice(0, 12)
}

const walls = {
  meta: { name: 'walls', version: wallsVersion() },
  rules: { imports, ...fileRules, ...codeRules },
}

/** Every kind of source file, so that none is a way around the walls. */
const code = ['**/*.{ts,tsx,mts,cts,js,jsx,mjs,cjs}']

/** Linting without type information, so that it answers in seconds; types are the compiler's work. */
export default [
  { ignores: ['.next/', '.data/', '.vercel/', 'public/', 'test-results/', 'playwright-report/', 'next-env.d.ts'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.recommended.map((config) => ({ ...config, files: code })),
  {
    files: code,
    plugins: { walls },
    rules: {
      ...Object.fromEntries(Object.keys(walls.rules).map((name) => [`walls/${name}`, 'error'])),
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description', minimumDescriptionLength: 10 }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      // The compiler says it (noUnusedLocals); where it does not look, the rule does, below.
      '@typescript-eslint/no-unused-vars': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-debugger': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
    },
  },
  { files: ['**/*.{js,jsx,mjs,cjs}'], rules: { '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }] } },
  { files: ['**/*.tsx', '**/use-*.ts'], ...reactHooks.configs.flat.recommended },
  // Type declarations of others are augmented in the shapes that they chose.
  { files: ['**/*.d.ts'], rules: { '@typescript-eslint/triple-slash-reference': 'off', '@typescript-eslint/no-empty-object-type': 'off' } },
]
