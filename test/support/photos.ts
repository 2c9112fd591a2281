import { crc32 } from 'node:zlib'
import sharp, { type Sharp } from 'sharp'

/** What must not be found in any file that is served: each stands somewhere in a photo of these. */
export const secrets = [
  'Hemlig Person',
  'Secret-XMP',
  'Secret-IPTC',
  'Secret-comment',
  'Secret-text',
  'Secret-program',
  'Secret-behind',
  'GPS',
  'Exif\0',
  'http://ns.adobe.com/xap',
]

export const xmp =
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" dc:creator="Secret-XMP"/></rdf:RDF></x:xmpmeta>'

const place = { GPSLatitudeRef: 'N', GPSLatitude: '63/1 10/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '14/1 38/1 0/1' }

/** A picture of four fields, so that it can be seen which way up it is: red and green above, blue and white below. */
export const fields = (width = 64, height = 32): Sharp => {
  const pixels = Buffer.alloc(width * height * 3)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const [left, above] = [x < width / 2, y < height / 2]
      const colour = above ? (left ? [220, 20, 20] : [20, 160, 20]) : left ? [20, 20, 220] : [250, 250, 250]
      pixels.set(colour, (y * width + x) * 3)
    }
  return sharp(pixels, { raw: { width, height, channels: 3 } })
}

/** With EXIF (author, place), XMP and a colour profile. */
const told = (picture: Sharp, orientation: number): Sharp =>
  picture
    .withMetadata({ orientation })
    .withExifMerge({ IFD0: { Artist: 'Hemlig Person', Copyright: 'Hemlig Person' }, IFD3: place })
    .withXmp(xmp)

export type Format = 'jpeg' | 'png' | 'webp' | 'gif' | 'apng'

/** A photo of a format that says all that it can: of itself, and behind its end. */
export async function photo(format: Format, orientation = 1): Promise<Buffer> {
  if (format === 'gif')
    return withGifWords(
      await frames()
        .gif({ loop: 3, delay: [70, 140] })
        .toBuffer(),
    )
  if (format === 'apng') return withPngWords(animated(await fields().png().toBuffer()))
  const picture = told(fields(), orientation)
  if (format === 'jpeg') return withJpegWords(await picture.jpeg({ quality: 95, chromaSubsampling: '4:4:4' }).toBuffer())
  if (format === 'png') return withPngWords(await picture.png().toBuffer())
  return withWebpWords(await picture.webp({ lossless: true }).toBuffer())
}

/** Two frames, as sharp takes them: one below the other. */
const frames = (): Sharp => {
  const [width, height] = [32, 16]
  const pixels = Buffer.alloc(width * height * 2 * 3, 40)
  pixels.fill(200, pixels.length / 2)
  return sharp(pixels, { raw: { width, height: height * 2, channels: 3, pageHeight: height } })
}

/** An animated WebP with words in it. */
export const animatedWebp = async (): Promise<Buffer> =>
  withWebpWords(
    await frames()
      .webp({ lossless: true, loop: 3, delay: [70, 140] })
      .toBuffer(),
  )

const behind = Buffer.from('Secret-behind')

function withJpegWords(jpeg: Buffer): Buffer {
  const segment = (kind: number, text: string) => {
    const body = Buffer.from(text, 'latin1')
    const head = Buffer.from([0xff, kind, 0, 0])
    head.writeUInt16BE(body.length + 2, 2)
    return Buffer.concat([head, body])
  }
  const words = [
    segment(0xed, 'Photoshop 3.0\0 8BIM Secret-IPTC'),
    segment(0xfe, 'Secret-comment'),
    segment(0xe5, 'Secret-program'),
    segment(0xe2, 'MPF\0 Secret-program'),
  ]
  return Buffer.concat([jpeg.subarray(0, 2), ...words, jpeg.subarray(2), behind])
}

const pngChunk = (kind: string, body: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(kind), body])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(body.length)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, check])
}

/** After the header, which is 33 octets with the signature. */
function withPngWords(png: Buffer): Buffer {
  const words = [
    pngChunk('tEXt', Buffer.from('Author\0Secret-text')),
    pngChunk('iTXt', Buffer.from('Description\0\0\0sv\0\0Secret-text')),
    pngChunk('tIME', Buffer.from([7, 234, 1, 1, 1, 1, 1])),
    pngChunk('prVt', Buffer.from('Secret-program')),
  ]
  return Buffer.concat([png.subarray(0, 33), ...words, png.subarray(33), behind])
}

/** Two frames, of which the second is the first again (APNG). */
function animated(png: Buffer): Buffer {
  const at = png.indexOf('IDAT') - 4
  const body = png.subarray(at + 8, at + 8 + png.readUInt32BE(at))
  const control = (sequence: number) => {
    const data = Buffer.alloc(26)
    for (const [place, value] of [sequence, png.readUInt32BE(16), png.readUInt32BE(20), 0, 0].entries())
      data.writeUInt32BE(value, place * 4)
    data.writeUInt16BE(1, 20)
    data.writeUInt16BE(10, 22)
    return pngChunk('fcTL', data)
  }
  const count = Buffer.alloc(8)
  count.writeUInt32BE(2)
  const again = pngChunk('fdAT', Buffer.concat([Buffer.from([0, 0, 0, 2]), body]))
  return Buffer.concat([
    png.subarray(0, 33),
    pngChunk('acTL', count),
    control(0),
    pngChunk('IDAT', body),
    control(1),
    again,
    pngChunk('IEND', Buffer.alloc(0)),
  ])
}

function withWebpWords(webp: Buffer): Buffer {
  const chunk = Buffer.concat([Buffer.from('prVt'), Buffer.from([15, 0, 0, 0]), Buffer.from('Secret-program '), Buffer.from([0])])
  const whole = Buffer.concat([webp, chunk])
  whole.writeUInt32LE(whole.length - 8, 4)
  return Buffer.concat([whole, behind])
}

function withGifWords(gif: Buffer): Buffer {
  const blocks = (text: string) => Buffer.concat([Buffer.from([text.length]), Buffer.from(text), Buffer.from([0])])
  const comment = Buffer.concat([Buffer.from([0x21, 0xfe]), blocks('Secret-comment')])
  const program = Buffer.concat([Buffer.from([0x21, 0xff, 11]), Buffer.from('XMP DataXMP'), blocks('Secret-XMP')])
  const header = 13 + ((gif[10] ?? 0) & 0x80 ? 3 * 2 ** (((gif[10] ?? 0) & 7) + 1) : 0)
  return Buffer.concat([gif.subarray(0, header), comment, program, gif.subarray(header), behind])
}
