import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import sharp, { type Sharp } from 'sharp'
import { barePicture } from '../../../src/domain/pictures'
import { shownPicture } from '../../../src/pictures'
import { animatedWebp, fields, type Format, photo, secrets, xmp } from '../../support/photos'

const formats: readonly Format[] = ['jpeg', 'png', 'webp', 'gif', 'apng']
const still = ['jpeg', 'png', 'webp'] as const

const saidIn = (bytes: Buffer) => secrets.filter((secret) => bytes.includes(secret))

/** The colour in the middle of each quarter. */
async function coloursIn(picture: Sharp): Promise<number[][]> {
  const { data, info } = await picture.toColourspace('srgb').removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const at = (x: number, y: number) => {
    const place = (Math.floor(info.height * y) * info.width + Math.floor(info.width * x)) * info.channels
    return [...data.subarray(place, place + 3)]
  }
  return [at(0.25, 0.25), at(0.75, 0.25), at(0.25, 0.75), at(0.75, 0.75)]
}

/** The same in words, whatever it was compressed by. */
const quarters = async (bytes: Buffer): Promise<string[]> =>
  (await coloursIn(sharp(bytes))).map(([red = 0, green = 0, blue = 0]) => {
    if (Math.min(red, green, blue) > 200) return 'white'
    return red > Math.max(green, blue) ? 'red' : green > blue ? 'green' : 'blue'
  })

describe('a picture as it is shown', () => {
  it.each(formats)('says nothing of whoever took it, where, or with what: %s', async (format) => {
    const told = await photo(format)
    expect(saidIn(told).length, 'what the test is made of').toBeGreaterThan(1)
    const shown = await shownPicture(told)
    expect(saidIn(shown)).toEqual([])
    const { comments, exif, iptc, orientation, xmp } = await sharp(shown).metadata()
    expect({ comments, exif, iptc, orientation, xmp }).toEqual({})
  })

  it('so for an animated WebP, whose frames stay', async () => {
    const shown = await shownPicture(await animatedWebp())
    expect(saidIn(shown)).toEqual([])
    expect(await sharp(shown).metadata()).toMatchObject({ pages: 2, delay: [70, 140], loop: 3 })
  })

  it('so for a photo as a camera makes it', async () => {
    const shown = await shownPicture(readFileSync('test/fixtures/photo-with-place.jpg'))
    expect(saidIn(shown)).toEqual([])
    expect((await sharp(shown).metadata()).exif).toBeUndefined()
  })

  it.each(formats)('keeps each pixel, the frames and their times where it stands upright: %s', async (format) => {
    const told = await photo(format)
    const shown = await shownPicture(told)
    const pixels = (bytes: Buffer) => sharp(bytes, { animated: true }).raw().toBuffer()
    expect(Buffer.compare(await pixels(shown), await pixels(told))).toBe(0)
    const [before, after] = await Promise.all([told, shown].map((bytes) => sharp(bytes).metadata()))
    expect([after?.pages, after?.delay, after?.loop, after?.icc?.length]).toEqual([
      before?.pages,
      before?.delay,
      before?.loop,
      before?.icc?.length,
    ])
    if (format === 'apng') expect(['acTL', 'fcTL', 'fdAT'].filter((kind) => !shown.includes(kind))).toEqual([])
  })

  it.each(formats)('is the very same when it is done again: %s', async (format) => {
    const shown = await shownPicture(await photo(format))
    expect(await shownPicture(shown)).toBe(shown)
  })

  describe.each(still)('%s', (format) => {
    it.each([
      [1, ['red', 'green', 'blue', 'white'], 64],
      [2, ['green', 'red', 'white', 'blue'], 64],
      [3, ['white', 'blue', 'green', 'red'], 64],
      [4, ['blue', 'white', 'red', 'green'], 64],
      [5, ['red', 'blue', 'green', 'white'], 32],
      [6, ['blue', 'red', 'white', 'green'], 32],
      [7, ['white', 'green', 'blue', 'red'], 32],
      [8, ['green', 'white', 'red', 'blue'], 32],
    ])('is upright when it said %i', async (orientation, expected, width) => {
      const shown = await shownPicture(await photo(format, orientation))
      expect(await quarters(shown)).toEqual(expected)
      expect(await sharp(shown).metadata()).toMatchObject({ width, format })
      expect(saidIn(shown)).toEqual([])
    })
  })

  it('has the colours that it was meant to have, in a wide profile and in print colours, turned or not', async () => {
    for (const orientation of [1, 6]) {
      const wide = await fields()
        .withIccProfile('p3')
        .withMetadata({ orientation, icc: 'p3' })
        .jpeg({ quality: 95, chromaSubsampling: '4:4:4' })
        .toBuffer()
      const print = await fields().toColourspace('cmyk').withMetadata({ orientation, icc: 'cmyk' }).jpeg({ quality: 95 }).toBuffer()
      for (const told of [wide, print]) {
        const shown = await shownPicture(told)
        const [before, after] = await Promise.all([told, shown].map(async (bytes) => (await coloursIn(sharp(bytes).autoOrient())).flat()))
        const differences = (before ?? []).map((value, place) => Math.abs(value - (after?.[place] ?? 0)))
        expect(Math.max(...differences)).toBeLessThan(4)
      }
    }
  })

  it('is drawn anew where its octets cannot be followed, and no less silent', async () => {
    const told = await photo('jpeg')
    const odd = Buffer.concat([told.subarray(0, 2), Buffer.from('Secret-program'), told.subarray(2)])
    expect(barePicture(odd, 'jpeg')).toBeNull()
    const shown = await shownPicture(odd)
    expect(saidIn(shown)).toEqual([])
    expect(await quarters(shown)).toEqual(['red', 'green', 'blue', 'white'])
  })

  it.each(['avif', 'tiff'] as const)('nor does one of a format that is not taken by now: %s', async (format) => {
    const told = await fields().withXmp(xmp).toFormat(format).toBuffer()
    expect(saidIn(told)).toContain('Secret-XMP')
    expect(saidIn(await shownPicture(told))).toEqual([])
  })

  it('is none of what is none', async () => {
    await expect(shownPicture(Buffer.from('no picture'))).rejects.toThrow()
    for (const format of ['jpeg', 'png', 'webp', 'gif', 'svg']) expect(barePicture(Buffer.from('no picture'), format)).toBeNull()
  })

  it('never runs past what is cut off, wherever that is', async () => {
    for (const format of formats) {
      const told = await photo(format)
      for (let length = 0; length < told.length; length += 7)
        expect(() => barePicture(told.subarray(0, length), format === 'apng' ? 'png' : format)).not.toThrow()
    }
  })
})
