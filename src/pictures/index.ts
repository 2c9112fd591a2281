import sharp, { type Metadata, type Sharp } from 'sharp'
import { barePicture } from '../domain/pictures'

/** Of a photo that is turned; what is lost cannot be seen. */
const quality = 92

/**
 * A picture as it may be shown to everyone: without what it says of where, when and by whom it was taken, and turned
 * the way up that it said. Colours and animation stay as they are; one that need not be turned keeps each pixel.
 * @returns the very same octets when there is nothing to take away
 * @throws Error when it is no picture
 */
export async function shownPicture(bytes: Buffer): Promise<Buffer> {
  const about = await sharp(bytes).metadata()
  const upright = isTurned(about) ? await turned(bytes, about) : bytes
  const bare = barePicture(upright, about.format) ?? (await drawnAnew(upright, about))
  return Buffer.compare(bare, bytes) === 0 ? bytes : Buffer.from(bare)
}

/** One of several frames cannot be turned, and nobody takes such with a camera. */
const isTurned = ({ orientation = 1, pages = 1 }: Metadata): boolean => orientation > 1 && pages === 1

/** Its colours become those of sRGB, which every program shows right. */
const turned = (bytes: Buffer, about: Metadata): Promise<Buffer> =>
  written(sharp(bytes, { failOn: 'none' }).autoOrient(), bytes, about).toBuffer()

/** Whatever else it holds stays behind. */
const drawnAnew = (bytes: Buffer, about: Metadata): Promise<Buffer> =>
  written(sharp(bytes, { animated: (about.pages ?? 1) > 1, failOn: 'none' }), bytes, about).toBuffer()

function written(picture: Sharp, bytes: Buffer, { chromaSubsampling, format }: Metadata): Sharp {
  if (format === 'jpeg') return picture.jpeg({ quality, chromaSubsampling: chromaSubsampling === '4:4:4' ? '4:4:4' : '4:2:0' })
  if (format === 'webp') return picture.webp({ quality, lossless: bytes.subarray(0, 200).includes('VP8L') })
  return picture
}

/** What is stored of a picture beside its name. */
export interface PictureFacts {
  filesize: number
  width: number
  height: number
}

/** How large a picture is; an animated one as each of its frames is. @throws Error when it is no picture */
export async function factsOf(bytes: Buffer): Promise<PictureFacts> {
  const { height, pageHeight, width } = await sharp(bytes).metadata()
  return { filesize: bytes.length, width, height: pageHeight ?? height }
}
