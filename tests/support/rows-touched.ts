import { sql } from 'drizzle-orm'
import { db, pool, searchDb } from '@/db/client'

type Plan = { 'Node Type': string; 'Relation Name'?: string; 'Index Name'?: string; 'Actual Rows': number; 'Actual Loops': number; 'Rows Removed by Filter'?: number; 'Rows Removed by Index Recheck'?: number; Plans?: Plan[] }
type Question = { text: string; values: unknown[] }

/** Runs `work` and tells which questions it put to the database, each once. */
export async function questionsOf(work: () => Promise<unknown>): Promise<Question[]> {
  const asked = new Map<string, Question>()
  const undo = [pool(), searchDb().$client].map((open) => {
    const query = open.query
    open.query = ((question: { text: string }, values: unknown[]) => {
      asked.set(JSON.stringify([question.text, values]), { text: question.text, values })
      return Reflect.apply(query, open, [question, values])
    }) as typeof query
    return () => {
      open.query = query
    }
  })
  try {
    await work()
  } finally {
    for (const end of undo) end()
  }
  return [...asked.values()]
}

type Way = { rows: number; wholeTables: string[]; indexes: string[] }

/** How many rows a question reads on its way, by which indexes, and which tables it reads whole. */
export async function explain(question: Question): Promise<Way> {
  await db().execute(sql`analyze`)
  return explainOnce(question)
}

/** The same by the statistics that are there. */
export async function explainOnce({ text, values }: Question): Promise<Way> {
  const { rows } = await pool().query<{ 'QUERY PLAN': { Plan: Plan }[] }>(`explain (analyze, format json) ${text}`, values)
  const nodes = rows.flatMap((row) => row['QUERY PLAN'].flatMap(({ Plan: plan }) => nodesOf(plan)))
  return {
    rows: nodes.filter(({ Plans = [] }) => Plans.length === 0).reduce((sum, node) => sum + touched(node), 0),
    wholeTables: nodes.filter((node) => node['Node Type'] === 'Seq Scan').map((node) => node['Relation Name'] ?? ''),
    indexes: nodes.flatMap((node) => node['Index Name'] ?? []),
  }
}

function nodesOf(plan: Plan): Plan[] {
  return [plan, ...(plan.Plans ?? []).flatMap(nodesOf)]
}

function touched(node: Plan): number {
  return (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0)) * node['Actual Loops']
}
