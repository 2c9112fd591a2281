import { barePictureOfGif } from './gif'
import { barePictureOfJpeg } from './jpeg'
import { barePictureOfPng } from './png'
import { barePictureOfWebp } from './webp'

const readers: Record<string, (bytes: Uint8Array) => Uint8Array | null> = {
  gif: barePictureOfGif,
  jpeg: barePictureOfJpeg,
  png: barePictureOfPng,
  webp: barePictureOfWebp,
}

/**
 * A picture without what is only said about it: where, when, by whom and with what it was taken, and what it is about.
 * Its pixels, its colours and its frames stay octet by octet, so that doing it twice changes nothing more.
 * @param format in sharp's words
 * @returns null where it cannot be told which octets make the picture
 */
export const barePicture = (bytes: Uint8Array, format: string): Uint8Array | null => readers[format]?.(bytes) ?? null
