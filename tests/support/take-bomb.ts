import { createReadStream, statSync } from 'node:fs'
import { Readable } from 'node:stream'
import { reencode } from '@/newsroom/media/reencode'
import { readUpload } from '@/newsroom/media/read-upload'
import { plainPicture } from '@/tests/support/pictures'

/**
 * Takes the file of its first argument as the newsroom takes an upload, in a process of its own, and says what was answered and by how much the memory
 * of the process grew at most meanwhile, in bytes. What loading the library and one plain picture cost is not counted.
 */
const peak = () => process.resourceUsage().maxRSS * 1024
const file = process.argv[2] ?? ''

await reencode(await plainPicture(400, 300).jpeg().toBuffer(), '눈.jpg')
const before = peak()
const body = Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>
const read = await readUpload({ name: '사진.png', length: statSync(file).size, body })
const made = read.ok ? await reencode(read.bytes, '사진.png') : read
console.log(JSON.stringify({ answer: made.ok ? 'taken' : made.problem.code, grown: peak() - before }))
