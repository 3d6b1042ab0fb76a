import { describe, expect, it } from 'vitest'
import { hwpFile, hwpxFile, officeFile, oleFile, pdfFile, programFile, zipFile } from '@/tests/support/attachment-files'
import { attachmentTypeName, readAttachment } from './attachment-file'
import { contentDisposition, fileName } from './file-name'

const eucKr = Buffer.from('bec8b3e7c7cfbcbcbfe4', 'hex')

describe('a file to attach', () => {
  it.each([
    ['보도자료.pdf', pdfFile()],
    ['보도자료.PDF', pdfFile()],
    ['8월 고용동향.hwp', hwpFile()],
    ['옛 문서.hwp', Buffer.from('HWP Document File V3.00 \x1a\x01\x02\x03')],
    ['8월 고용동향.hwpx', hwpxFile()],
    ['계획.docx', officeFile('word/document.xml')],
    ['예산.xlsx', officeFile('xl/workbook.xml')],
    ['발표.pptx', officeFile('ppt/presentation.xml')],
    ['명단.txt', Buffer.from('가람시 명단\r\n')],
    ['옛 명단.txt', eucKr],
    ['표.csv', Buffer.from('\ufeff구,인구\n가람구,1200\n', 'utf16le')],
    ['표.csv', Buffer.from('구,인구\n')],
  ])('%s is taken', (name, bytes) => expect(readAttachment(bytes, name)).toMatchObject({ ok: true }))

  it.each([
    ['a program that calls itself a PDF', '계획.pdf', programFile, 'attachment-disguised'],
    ['a page that calls itself a Hangul document', '자료.hwp', Buffer.from('<!doctype html><script>alert(1)</script>'), 'attachment-disguised'],
    ['an old Word document that calls itself one', '자료.hwp', oleFile(['WordDocument', '1Table', 'Data']), 'attachment-disguised'],
    ['a plain archive that calls itself one', '자료.hwpx', zipFile({ 'a.exe': 'MZ' }), 'attachment-disguised'],
    ['a Word document that calls itself a table', '표.xlsx', officeFile('word/document.xml'), 'attachment-disguised'],
    ['a Word document with a macro', '계획.docx', officeFile('word/document.xml', { 'word/vbaProject.bin': 'x' }), 'attachment-disguised'],
    ['an archive without its directory', '계획.docx', officeFile('word/document.xml').subarray(0, 60), 'attachment-disguised'],
    ['a PDF behind something else', '계획.pdf', Buffer.concat([programFile, pdfFile()]), 'attachment-disguised'],
    ['a page that calls itself a text', '글.txt', Buffer.from('\ufeff <html><body>'), 'attachment-disguised'],
    ['bytes that call themselves a text', '글.txt', programFile, 'attachment-disguised'],
    ['a ZIP archive', '모음.zip', zipFile({ 'a.txt': 'x' }), 'attachment-unsupported'],
    ['an old Word document', '계획.doc', oleFile(['WordDocument']), 'attachment-unsupported'],
    ['a program', '설치.exe', programFile, 'attachment-unsupported'],
    ['a page', '글.html', Buffer.from('<html>'), 'attachment-unsupported'],
    ['a file without an ending', 'pdf', pdfFile(), 'attachment-unsupported'],
    ['nothing', '글.txt', Buffer.alloc(0), 'attachment-broken'],
  ])('%s is refused', (_what, name, bytes, code) => expect(readAttachment(bytes, name)).toEqual({ ok: false, problem: { code, detail: name } }))

  it('whose container leads nowhere or in a circle is refused and not followed for ever', () => {
    const circle = hwpFile()
    circle.writeUInt32LE(1, 512 + 4)
    const nowhere = hwpFile()
    nowhere.writeUInt32LE(0xfffffff0, 48)
    for (const bytes of [circle, nowhere]) expect(readAttachment(bytes, '자료.hwp')).toMatchObject({ ok: false })
  })
})

describe('what readers are told of a file', () => {
  it('is its type, in Korean where there is a word for it', () => {
    expect(['application/pdf', 'application/x-hwp', 'application/hwp+zip', 'application/zip', ''].map(attachmentTypeName)).toEqual(['PDF', '한글', '한글', '', ''])
  })

  it.each([
    ['../../보도자료.hwp', '보도자료.hwp'],
    [`${'가'.repeat(400)}.hwpx`, `${'가'.repeat(115)}.hwpx`],
    ['.pdf', 'file.pdf'],
    ['눈\r\nset-cookie: x.pdf', '눈 set-cookie: x.pdf'],
    ['', 'file'],
    ['C:\\자료\\계획.docx', '계획.docx'],
  ])('is its name: %j is kept as %j', (name, kept) => expect(fileName(name)).toBe(kept))

  it('is a download under that name, whatever signs are in it', () => {
    expect(contentDisposition("8월 '동향'(1).hwp")).toBe("attachment; filename*=UTF-8''8%EC%9B%94%20%27%EB%8F%99%ED%96%A5%27%281%29.hwp")
  })
})
