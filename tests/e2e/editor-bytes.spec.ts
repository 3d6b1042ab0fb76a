import { expect, test } from '@playwright/test'
import { bytesBeyond, scriptsOf } from '../support/script-bytes'
import { sharedPaper } from '../support/shared-services'
import { addPerson } from '../support/sign-in'
import { WritingDesk } from '../support/writing-desk'

/** Bytes of script, as gzip packs them, that the editor may load over what every page of the newsroom does. */
const most = 260_000
/** Far less would mean that the measure no longer sees the editor. */
const least = 150_000

test('the editor keeps within its bytes of script, and no reader page loads any of it', async ({ page }) => {
  const paper = await sharedPaper()
  const desk = new WritingDesk(page)
  await desk.signIn(paper, await addPerson(paper))
  const list = await scriptsOf(page, `${paper.origin}/admin/articles`)
  const address = await desk.begin(paper, '시장 골목의 밤', '가로등이 바뀌었다.')
  const editor = await scriptsOf(page, paper.origin + address)
  const own = bytesBeyond(editor, list)
  expect(own).toBeLessThan(most)
  expect(own).toBeGreaterThan(least)

  const reader = await scriptsOf(page, paper.origin)
  expect(reader.size).toBeGreaterThan(0)
  expect([...reader.keys()].filter((script) => editor.has(script) && !list.has(script))).toEqual([])
})
