import { z } from 'zod'
import { articleForm, articleListForm, articlesQuery, oembedQuery, pictureForm, problemForm, searchForm, searchQuery, sectionListForm, summaryForm } from './forms'

type Operation = { path: string; summary: string; query?: z.ZodObject; answers: z.ZodType | null; number?: boolean }

const operations: Operation[] = [
  { path: '/api/v1/articles', summary: '기사 목록, 새것부터 · Articles, newest first', query: articlesQuery, answers: articleListForm },
  { path: '/api/v1/articles/{id}', summary: '기사 한 편 · One article with its body', answers: articleForm, number: true },
  { path: '/api/v1/sections', summary: '섹션 목록 · Sections', answers: sectionListForm },
  { path: '/api/v1/search', summary: '기사 검색 · Search', query: searchQuery, answers: searchForm },
  { path: '/api/oembed', summary: 'oEmbed 1.0', query: oembedQuery, answers: null },
]

const named = { Picture: pictureForm, ArticleSummary: summaryForm, Article: articleForm, ArticleList: articleListForm, SectionList: sectionListForm, SearchResults: searchForm, Problem: problemForm }

/** The description of the public API (OpenAPI 3.1), made of the very schemas that it checks by. `origin` is the paper's. */
export function writeOpenApi(paper: string, origin: string) {
  return {
    openapi: '3.1.0',
    info: { title: `${paper} 공개 API · public API`, version: '1', description: '읽기 전용, 열쇠 없음. Read only, no key. ETag 로 다시 물으면 304.' },
    servers: [{ url: origin }],
    paths: Object.fromEntries(operations.map((operation) => [operation.path, { get: describe(operation) }])),
    components: { schemas: schemas() },
  }
}

function describe({ path, summary, query, answers, number }: Operation) {
  const content = answers ? { 'application/json': { schema: reference(answers) } } : { 'application/json': { schema: { type: 'object' } } }
  const problem = (description: string) => ({ description, content: { 'application/json': { schema: reference(problemForm) } } })
  return {
    summary,
    parameters: [...(number ? [{ name: 'id', in: 'path', required: true, schema: { type: 'integer', minimum: 1 } }] : []), ...(query ? parametersOf(query) : [])],
    responses: {
      200: { description: 'OK', content },
      304: { description: '그대로임 · not modified' },
      ...(query && { 400: problem('물음이 틀림 · wrong question') }),
      ...((number || path === '/api/v1/articles') && { 404: problem('없음 · not found') }),
      ...(number && { 410: problem('거두어들인 기사 · withdrawn') }),
    },
  }
}

function parametersOf(query: z.ZodObject) {
  const { properties = {}, required = [] } = z.toJSONSchema(query, { io: 'input' })
  return Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', required: required.includes(name), schema: schema as z.core.JSONSchema.JSONSchema }))
}

/** The same for people: each address with what it may be asked, and what the values may be. */
export function describeOperations() {
  return operations.map(({ path, summary, query }) => ({
    path, summary,
    parameters: (query ? parametersOf(query) : []).map(({ name, required, schema }) => ({ name, required, value: valueOf(schema), meaning: schema.description ?? '' })),
  }))
}

function valueOf({ enum: choices, type, format, minimum, maximum, default: usual }: z.core.JSONSchema.JSONSchema): string {
  const kind = choices ? choices.join(' | ') : format === 'date' ? '2026-11-21' : minimum === undefined ? String(type) : `${minimum}–${maximum}`
  return usual === undefined ? kind : `${kind} (${String(usual)})`
}

function reference(form: z.ZodType) {
  const [name] = Object.entries(named).find(([, one]) => one === form) ?? []
  if (!name) throw new Error('an answer without a name')
  return { $ref: `#/components/schemas/${name}` }
}

/** The forms by name. */
function schemas(): Record<string, unknown> {
  const registry = z.registry<{ id: string }>()
  for (const [id, form] of Object.entries(named)) registry.add(form, { id })
  const { schemas: written } = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}` })
  return Object.fromEntries(Object.entries(written).map(([name, { $schema: _meta, $id: _id, ...schema }]) => [name, schema]))
}
