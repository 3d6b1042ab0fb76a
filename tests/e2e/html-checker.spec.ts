import { expect } from '@playwright/test'
import { test } from '../support/demo-paper'
import { htmlErrors } from '../support/html-checker'

const wanted = 20

test('the Nu Html Checker finds no error on twenty pages: one of every kind, and articles of the front', async ({ paper }) => {
  test.setTimeout(300_000)
  const read = async (address: string) => (await fetch(paper.origin + address)).text()
  const pages: Record<string, string> = {}
  for (const [name, address] of Object.entries(paper.pages)) pages[name] = await read(address)
  const articles = new Set([...(pages.front ?? '').matchAll(/\/articles\/\d+\/[^"\\]+/g)].map(([address]) => address))
  for (const address of articles) if (Object.keys(pages).length < wanted) pages[address] ??= await read(address)
  expect(Object.keys(pages)).toHaveLength(wanted)
  expect(htmlErrors(pages)).toEqual([])
  // It would tell: the same page with an attribute that does not exist.
  expect(htmlErrors({ front: (pages.front ?? '').replace('<main', '<main nosuch="1"') })).toHaveLength(1)
})
