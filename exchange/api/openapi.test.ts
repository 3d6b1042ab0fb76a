import { expect, test } from 'vitest'
import { describeOperations, writeOpenApi } from './openapi'

const description = writeOpenApi('가람신문', 'https://garam.example.kr')

test('the description names every address, what it may be asked and what it answers', () => {
  expect([description.openapi, description.servers]).toEqual(['3.1.0', [{ url: 'https://garam.example.kr' }]])
  expect(Object.keys(description.paths)).toEqual(['/api/v1/articles', '/api/v1/articles/{id}', '/api/v1/sections', '/api/v1/search', '/api/oembed'])
  const { parameters, responses } = description.paths['/api/v1/articles']?.get ?? {}
  expect(parameters?.map(({ name, required }) => [name, required])).toEqual([['section', false], ['tag', false], ['contributor', false], ['limit', false], ['cursor', false]])
  expect(responses).toMatchObject({ 200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/ArticleList' } } } } })
})

test('every reference leads to a form that is there', () => {
  const written = JSON.stringify(description)
  const forms = Object.keys(description.components.schemas)
  const meant = [...written.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name)
  expect(meant.length).toBeGreaterThan(6)
  for (const name of meant) expect(forms).toContain(name)
  expect(written).not.toContain('$schema')
})

test('people are told the values that a parameter takes', () => {
  const [articles] = describeOperations()
  expect(articles?.parameters.map(({ name, value }) => [name, value])).toEqual([['section', 'string'], ['tag', 'string'], ['contributor', 'string'], ['limit', '1–50 (20)'], ['cursor', 'string']])
})
