import { open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Payload, Where } from 'payload'
import type { Media } from '../../payload-types'
import { factsOf, type PictureFacts, shownPicture } from '../../pictures'
import type { DataMigration } from './dataMigration'

/** So many pictures are held in memory at a time, without their files. */
const page = 200

/** What a file is called until all of it is written. */
const unfinished = '.unfinished-'

/**
 * Takes out of pictures that were uploaded before what they say of where, when and by whom they were taken, and turns
 * them upright, in every size that is served; also of files that no document knows of, since those can be asked for too.
 */
export const picturesAlone: DataMigration = {
  name: '20261129_040000_pictures_alone',
  run: async (payload) => {
    const folder = payload.collections.media.config.upload.staticDir
    if (!folder) return
    await mendFolder(folder, (file) =>
      payload.logger.warn({ msg: 'A file among the pictures cannot be read as one, and stays as it is', file }),
    )
    await eachMedia(payload, (media) => renewFacts(payload, folder, media))
  },
}

/** Is told of files that are no pictures. */
type Told = (name: string) => void

/**
 * Mends the files of a folder one by one. A new one takes the old one's name when all of it is on the disk, so that
 * whenever it is stopped, each file is there, as it was or mended.
 */
export async function mendFolder(folder: string, told: Told): Promise<void> {
  for (const entry of await entriesOf(folder)) {
    const path = join(folder, entry.name)
    if (!entry.isFile()) continue
    if (entry.name.startsWith(unfinished)) await rm(path, { force: true })
    else await mendFile(folder, entry.name, told)
  }
}

async function mendFile(folder: string, name: string, told: Told): Promise<void> {
  const bytes = await readFile(join(folder, name))
  const mended = await pictureOf(shownPicture(bytes))
  if (mended === null) return told(name)
  if (mended === bytes) return
  const next = join(folder, unfinished + name)
  const file = await open(next, 'w', 0o600)
  try {
    await file.writeFile(mended)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(next, join(folder, name))
}

async function entriesOf(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true })
  } catch (error) {
    // Nothing was ever uploaded.
    if (codeOf(error) === 'ENOENT') return []
    throw error
  }
}

async function eachMedia(payload: Payload, work: (media: Media) => Promise<void>): Promise<void> {
  for (let last = ''; ;) {
    const where: Where = last ? { id: { greater_than: last } } : {}
    const { docs } = await payload.find({ collection: 'media', where, sort: 'id', limit: page, pagination: false, depth: 0 })
    for (const media of docs) await work(media)
    const end = docs.at(-1)
    if (!end || docs.length < page) return
    last = end.id
  }
}

/** What is known of a picture's size becomes what is true of its file, also where a mended file was never told of. */
async function renewFacts(payload: Payload, folder: string, { filename, filesize, height, id, sizes, width }: Media): Promise<void> {
  const own = await factsOfFile(folder, filename)
  const wide = await factsOfFile(folder, sizes?.wide?.filename)
  const isKnown = isSame(own, { filesize, height, width }) && isSame(wide, sizes?.wide)
  if (isKnown) return
  const data = { ...own, sizes: { ...sizes, wide: { ...sizes?.wide, ...wide } } }
  // Nobody has changed the picture: `null` leaves the time of its last change as it was.
  await payload.db.updateOne({ collection: 'media', id, data: { ...data, updatedAt: null }, returning: false })
}

/** Null where there is no file, or none that is a picture. */
async function factsOfFile(folder: string, name: string | null | undefined): Promise<PictureFacts | null> {
  if (!name) return null
  const bytes = await readFile(join(folder, name)).catch(noneWhenMissing)
  return bytes && pictureOf(factsOf(bytes))
}

function noneWhenMissing(error: unknown): null {
  if (codeOf(error) === 'ENOENT') return null
  throw error
}

/** Null where sharp makes nothing of the octets; what the system says, as that the disk is full, is no judgement of them. */
async function pictureOf<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading
  } catch (error) {
    if (codeOf(error) !== null) throw error
    return null
  }
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : null)

type Known = { [Fact in keyof PictureFacts]?: number | null | undefined }

const isSame = (facts: PictureFacts | null, known: Known | undefined): boolean =>
  facts === null || (facts.filesize === known?.filesize && facts.width === known.width && facts.height === known.height)
