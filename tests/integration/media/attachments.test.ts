import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { AttachmentFile } from '@/domain/media/attachment-file'
import { hwpFile, hwpxFile, officeFile, oleFile, pdfFile, programFile, zipFile } from '@/tests/support/attachment-files'
import type { Paper } from '@/tests/support/paper-server'
import { newPhotograph } from '@/tests/support/pictures'
import { sharedPaper } from '@/tests/support/shared-services'
import { NewsroomClient, addPerson } from '@/tests/support/sign-in'

type Answer = { status: number; mediaId?: string; file?: AttachmentFile; problem?: { code: string; detail?: string } }

let paper: Paper
let client: NewsroomClient

beforeAll(async () => {
  paper = await sharedPaper()
  client = new NewsroomClient(paper.origin)
  await client.signIn(await addPerson(paper, 'reporter'))
})

async function upload(name: string, bytes: Uint8Array, by = client): Promise<Answer> {
  const init = { method: 'POST', headers: { origin: paper.origin, 'content-type': 'application/pdf' }, body: bytes as BodyInit }
  const response = await by.fetch(`/admin/media?as=file&name=${encodeURIComponent(name)}`, init)
  return { status: response.status, ...((await response.json()) as object) }
}

const mediaFolder = () => path.join(paper.dataDir, 'media')
/** The folder comes with the first file. */
const filesKept = () => (existsSync(mediaFolder()) ? readdirSync(mediaFolder(), { recursive: true, withFileTypes: true }) : []).filter((entry) => entry.isFile()).map((entry) => path.join(path.basename(entry.parentPath), entry.name))

describe('a file to attach', () => {
  it.each([
    ['보도자료.pdf', pdfFile('서버'), 'application/pdf'],
    ['8월 고용동향.hwp', hwpFile(), 'application/x-hwp'],
    ['8월 고용동향.hwpx', hwpxFile(), 'application/hwp+zip'],
    ['예산.xlsx', officeFile('xl/workbook.xml'), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['명단.csv', Buffer.from('구,인구\n가람구,1200\n'), 'text/csv'],
  ])('%s is kept as it is and can only be downloaded, under its own name', async (name, bytes, mime) => {
    const before = filesKept()
    const answer = await upload(name, bytes)
    expect(answer).toEqual({ status: 200, mediaId: expect.stringMatching(/^[0-9a-f-]{36}$/), isNew: true, file: { name, bytes: bytes.length, mime } })
    const [kept = ''] = filesKept().filter((file) => !before.includes(file))
    for (const [address, known] of [[`/media/${kept}/${encodeURIComponent(name)}`, name], [`/media/${kept}/${encodeURIComponent('x.html')}`, `x.html${path.extname(name)}`], [`/media/${kept}`, path.basename(kept)]] as const) {
      const response = await fetch(paper.origin + address)
      const headers = Object.fromEntries(['content-type', 'x-content-type-options', 'content-disposition', 'content-security-policy'].map((header) => [header, response.headers.get(header)]))
      expect({ status: response.status, ...headers }).toEqual({
        status: 200, 'content-type': mime, 'x-content-type-options': 'nosniff', 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(known)}`, 'content-security-policy': expect.stringContaining('sandbox'),
      })
      expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true)
    }
    // The same bytes are kept once.
    expect(await upload(`다시 ${name}`, bytes)).toMatchObject({ status: 200, mediaId: answer.mediaId, isNew: false })
    expect(filesKept().length).toBe(before.length + 1)
  })

  it.each<[string, string, () => Uint8Array | Promise<Uint8Array>, number, string]>([
    ['a program that calls itself a PDF', '계획.pdf', () => programFile, 415, 'attachment-disguised'],
    ['a page that calls itself a Hangul document', '자료.hwp', () => Buffer.from('<!doctype html><script>alert(1)</script>'), 415, 'attachment-disguised'],
    ['an installer that calls itself one', '자료.hwp', () => oleFile(['Property', 'File']), 415, 'attachment-disguised'],
    ['an archive', '모음.zip', () => zipFile({ 'a.exe': 'MZ' }), 415, 'attachment-unsupported'],
    ['a picture', '눈.jpg', () => newPhotograph(), 415, 'attachment-unsupported'],
    ['a drawing', '눈.svg', () => Buffer.from('<svg/>'), 415, 'attachment-unsupported'],
    ['an archive behind a PDF', '속임.pdf', () => Buffer.concat([pdfFile(), zipFile({ 'a.exe': 'MZ' })]), 415, 'attachment-disguised'],
    ['nothing', '빈.pdf', () => Buffer.alloc(0), 422, 'attachment-broken'],
    ['31 MB', '큰.pdf', () => Buffer.concat([pdfFile(), Buffer.alloc(31_000_000)]), 413, 'attachment-too-large'],
  ])('is not %s, of which nothing is kept', async (_what, name, make, status, code) => {
    const before = filesKept()
    expect(await upload(name, await make())).toEqual({ status, problem: { code, detail: name } })
    expect(filesKept()).toEqual(before)
  })

  it('comes from nobody who is not signed in, and is not in the library of pictures', async () => {
    expect(await upload('보도자료.pdf', pdfFile('밖'), new NewsroomClient(paper.origin))).toMatchObject({ status: 401 })
    await upload('도서관에-없는-자료.pdf', pdfFile('도서관'))
    expect(await (await client.fetch(`/admin/media?q=${encodeURIComponent('도서관에-없는')}`)).json()).toEqual({ items: [], nextCursor: null })
  })

  it.each(['/media/ab/none.pdf', '/media/ab/none.pdf/x.pdf', '/media/ab/none.exe', '/media/../x.pdf', '/media/ab/x.webp/눈.webp'])('at %s is nothing', async (address) => {
    expect((await fetch(paper.origin + address)).status).toBe(404)
  })
})
