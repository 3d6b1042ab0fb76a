import { inRepo } from './eslint.rooms.mjs'

/**
 * Walls about what is written in a file, apart from its imports: the sentence, and the paths where the wall does not stand (`except`)
 * or the only ones where it does (`only`).
 * @type {Record<string, { except?: RegExp, only?: RegExp, why: string }>}
 */
export const writingWalls = {
  environment: {
    except: /^(lib\/env\.ts|cli\/boot(\/[a-z-]+)?\.mjs|[a-z.-]+\.config\.(ts|mjs)|tests\/support\/.+)$/,
    why: 'process.env is read in lib/env.ts only, where every setting has a type, a default and a description.',
  },
  'client-names': {
    // Next asks for the directive in these files, and for these names.
    except: /^app\/(.+\/)?(global-)?error\.tsx$/,
    why: "A file runs in the browser exactly when its name says so: 'use client' and *.client.tsx go together.",
  },
  'trusted-html': {
    except: /^components\/(article\/article-body|site\/json-ld)\.tsx$|^tests\/|\.test\.tsx?$/,
    why: 'Raw HTML is printed at two places only: components/article/article-body.tsx (the renderer’s output) and components/site/json-ld.tsx.',
  },
  'server-only': {
    only: /^(db|published|newsroom)\/(?!.*\.(test\.tsx?|d\.ts)$)/,
    // drizzle-kit loads the schema, and scripts and tests load the others, without Next around them; the page cache is loaded by Next itself.
    except: /^db\/(schema|seed|embedded)\/|^db\/(migrate|check-server)[a-z-]*\.ts$|^published\/(page-cache|plain-html)\.(mjs|d\.mts)$/,
    why: "Files of db, published and newsroom begin with import 'server-only', so that none of them can reach a browser.",
  },
  'file-names': { why: 'Files and folders are named in kebab-case, so that nobody has to guess how a name is written.' },
  barrels: {
    except: /^(db\/schema|messages)\/index\.ts$/,
    why: 'No barrels: import from the file that owns the thing (only db/schema and messages have an index.ts).',
  },
  'default-exports': {
    except: /^app\/(.+\/)?(page|layout|template|loading|error|global-error|not-found|global-not-found|default|forbidden|unauthorized|sitemap|robots|manifest|(opengraph-image|twitter-image|icon|apple-icon)\d?)\.tsx?$|^[a-z.-]+\.config\.(ts|mjs)$|^tests\/support\/[a-z-]*global-setup\.ts$|\.d\.ts$|^published\/page-cache\.(mjs|d\.mts)$/,
    why: 'Named exports only, so that a thing has one name everywhere; a default one only where Next or a tool asks for it.',
  },
  'disable-reasons': {
    why: 'A rule is switched off by its name and with a reason (eslint-disable-next-line rule -- reason), and a wall is never switched off.',
  },
  console: {
    except: /^(cli|tests|bench)\/|\.test\.tsx?$/,
    why: 'Only commands, tests and benchmarks print; everything else writes through lib/log.ts.',
  },
  'raw-sql': {
    except: /^(tests|bench)\/|\.test\.tsx?$/,
    why: 'sql.raw() and sql.identifier() take a written string only, because a computed one can be an injection.',
  },
  purity: {
    only: /^(domain|exchange)\/(?!.*\.test\.tsx?$)/,
    why: 'domain and exchange are pure: the time, chance and the network are handed in by the caller.',
  },
  'whole-tests': { why: 'No test is left out or run alone: .only, .skip, .todo and .fixme stay out of the repo.' },
}

/**
 * An ESLint rule of the wall `name`: `listen(report, repoPath, context)` gives the listeners, and `report(node)` or
 * `report({ loc })` shows the sentence.
 */
export function writingRule(name, listen) {
  const { except, only, why } = writingWalls[name]
  return {
    meta: { type: 'problem', schema: [], messages: { wall: '{{why}}' } },
    create(context) {
      const repoPath = inRepo(context.filename)
      if (except?.test(repoPath) || (only && !only.test(repoPath))) return {}
      const report = (at) => context.report({ ...(at.type ? { node: at } : at), messageId: 'wall', data: { why } })
      return listen(report, repoPath, context)
    },
  }
}
