import { crc32 } from 'node:zlib'

/** A PDF of one empty page; `note` makes each its own file. */
export function pdfFile(note = ''): Buffer {
  return Buffer.from(`%PDF-1.4\n% ${note}\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n`)
}

/** A Windows program's first bytes. */
export const programFile = Buffer.concat([Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1'), Buffer.alloc(600)])

/** An OLE container whose directory has these names, in sectors of 512 bytes: header, allocation table, directory. Source: MS-CFB 2.2–2.6. */
export function oleFile(names: readonly string[]): Buffer {
  const directorySectors = Math.ceil((names.length + 1) / 4)
  const file = Buffer.alloc(512 * (2 + directorySectors))
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file)
  file.writeUInt16LE(9, 30)
  file.writeUInt32LE(1, 48)
  file.fill(0xff, 76, 512)
  file.writeUInt32LE(0, 76)
  file.fill(0xff, 512, 1024)
  file.writeUInt32LE(0xfffffffd, 512)
  for (let sector = 1; sector <= directorySectors; sector += 1) file.writeUInt32LE(sector === directorySectors ? 0xfffffffe : sector + 1, 512 + sector * 4)
  for (const [index, name] of ['Root Entry', ...names].entries()) {
    const at = 1024 + index * 128
    file.write(name, at, 'utf16le')
    file.writeUInt16LE(name.length * 2 + 2, at + 64)
  }
  return file
}

/** A Hangul document of version 5; its directory is longer than one sector, as real ones are. */
export const hwpFile = () => oleFile(['\u0005HwpSummaryInformation', 'PrvText', 'BodyText', 'Section0', 'DocInfo', 'FileHeader'])

/** A ZIP archive with these entries, stored. Source: PKWARE APPNOTE 4.3. */
export function zipFile(entries: Record<string, string>): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, text] of Object.entries(entries)) {
    const [path, data] = [Buffer.from(name), Buffer.from(text)]
    const facts = Buffer.alloc(26)
    facts.writeUInt16LE(20, 0)
    facts.writeUInt32LE(crc32(data), 10)
    facts.writeUInt32LE(data.length, 14)
    facts.writeUInt32LE(data.length, 18)
    facts.writeUInt16LE(path.length, 22)
    const offset = Buffer.alloc(14)
    offset.writeUInt32LE(at, 10)
    directory.push(Buffer.from('PK\x01\x02\x14\0', 'latin1'), facts, offset, path)
    parts.push(Buffer.from('PK\x03\x04', 'latin1'), facts, path, data)
    at += 30 + path.length + data.length
  }
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(Object.keys(entries).length, 8)
  end.writeUInt16LE(Object.keys(entries).length, 10)
  end.writeUInt32LE(Buffer.concat(directory).length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...parts, ...directory, end])
}

export const hwpxFile = () => zipFile({ mimetype: 'application/hwp+zip', 'version.xml': '<v/>', 'Contents/content.hpf': '<p/>' })
export const officeFile = (part: string, more: Record<string, string> = {}) => zipFile({ '[Content_Types].xml': '<Types/>', [part]: '<x/>', ...more })
