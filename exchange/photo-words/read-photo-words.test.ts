import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { agencyPhotograph, exifBlock, iptcBlock, photoshopBlocks } from '@/tests/support/photo-words'
import { plainPicture } from '@/tests/support/pictures'
import { readPhotoWords } from './read-photo-words'

const nothing = { caption: '', credit: '', licence: '', takenAt: null }
const blocksOf = async (bytes: Buffer) => {
  const { exif, iptc, xmp } = await sharp(bytes).metadata()
  return { exif, iptc, xmp }
}
const xmp = (inner: string, attributes = '') => Buffer.from(`<?xpacket begin="\ufeff"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"${attributes}>${inner}</rdf:Description></rdf:RDF></x:xmpmeta>`)

describe('the words in a picture', () => {
  it('are read from a JPEG of an agency: caption, who took it and for whom, copyright, time', async () => {
    const photograph = await agencyPhotograph([[120, '눈 덮인\r새벽시장'], [80, '한서윤'], [110, '가람통신'], [116, '© 가람통신 2026'], [55, '20261121'], [60, '143005+0900']])
    expect(readPhotoWords(await blocksOf(photograph))).toEqual({ caption: '눈 덮인 새벽시장', credit: '한서윤 / 가람통신', licence: '© 가람통신 2026', takenAt: new Date('2026-11-21T05:30:05Z') })
  })

  it('are read in the Korean of Windows too', () => {
    expect(readPhotoWords({ iptc: iptcBlock([[80, Buffer.from('c7d1bcadc0b120b1e2c0da', 'hex')], [120, Buffer.from('8c63b9e6b0a2c7cf2094ee', 'hex')]]) })).toMatchObject({ credit: '한서윤 기자', caption: '똠방각하 뷁' })
  })

  it('of EXIF are what the photographer wrote, not what the camera did, at the camera’s own time', async () => {
    const exif = exifBlock({ description: '한빛구 봄축제', artist: '배도윤', copyright: '누리사진', taken: '2026:05:03 14:03:00', offset: '+00:00' })
    expect(readPhotoWords({ exif })).toEqual({ caption: '한빛구 봄축제', credit: '배도윤', licence: '누리사진', takenAt: new Date('2026-05-03T14:03:00Z') })
    const camera = await plainPicture(32, 32).withExif({ IFD0: { ImageDescription: 'OLYMPUS DIGITAL CAMERA', Artist: 'Bae Doyun' }, IFD2: { DateTimeOriginal: '2026:05:03 14:03:00' } }).jpeg().toBuffer()
    expect(readPhotoWords(await blocksOf(camera))).toEqual({ caption: '', credit: 'Bae Doyun', licence: '', takenAt: new Date('2026-05-03T05:03:00Z') })
  })

  it('of XMP count before all others, with their entities, as elements or as attributes', () => {
    const packet = xmp('<dc:description><rdf:Alt><rdf:li xml:lang="x-default">강 &amp; 산 &#xAC00;</rdf:li></rdf:Alt></dc:description><dc:creator><rdf:Seq><rdf:li>한서윤</rdf:li><rdf:li>배도윤</rdf:li></rdf:Seq></dc:creator>', ' photoshop:Credit="가람통신" photoshop:DateCreated="2026-11-21T14:30"')
    expect(readPhotoWords({ xmp: packet, iptc: iptcBlock([[120, '잘린 설']]) })).toEqual({ caption: '강 & 산 가', credit: '한서윤, 배도윤 / 가람통신', licence: '', takenAt: new Date('2026-11-21T05:30:00Z') })
  })

  it('are none where a picture says nothing', async () => expect(readPhotoWords(await blocksOf(await plainPicture(9, 9).jpeg().toBuffer()))).toEqual(nothing))

  it('of a block that lies about its lengths, at every place where it can be cut, never fail and never reach beyond it', () => {
    const whole = photoshopBlocks(iptcBlock([[120, '눈 덮인 새벽시장'], [80, '한서윤']]))
    for (let length = 0; length < whole.length; length += 1) readPhotoWords({ iptc: whole.subarray(0, length), exif: whole.subarray(0, length), xmp: whole.subarray(0, length) })
    const claims = Buffer.from(iptcBlock([[120, '눈']]))
    claims.writeUInt16BE(0x7fff, 3)
    expect(readPhotoWords({ iptc: claims })).toEqual(nothing)
    for (const exif of ['4d4d002a00000008ffff', '49492a00ffffffff', '49492a0008000000010069870400ffffffffffffffff', '49492a00080000000200'].map((hex) => Buffer.from(hex, 'hex'))) expect(readPhotoWords({ exif })).toEqual(nothing)
  })

  it('of XMP open no entity and hold no markup', () => {
    const hostile = Buffer.concat([Buffer.from('<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'), xmp('<dc:description><rdf:Alt><rdf:li>&a;</rdf:li></rdf:Alt></dc:description><dc:creator><b>한서윤</b></dc:creator>')])
    expect(readPhotoWords({ xmp: hostile })).toEqual({ ...nothing, caption: '&a;' })
    expect(readPhotoWords({ xmp: xmp('<dc:description'.repeat(20_000)) })).toEqual(nothing)
  })

  it('are cut to what the library holds', () => {
    const { caption, credit } = readPhotoWords({ iptc: iptcBlock([[120, '가'.repeat(1500)], [110, '나'.repeat(500)]]) })
    expect([caption.length, credit.length]).toEqual([1000, 200])
  })
})
