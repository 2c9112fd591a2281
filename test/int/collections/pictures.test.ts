import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { handleEndpoints } from 'payload'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { picturesAlone } from '../../../src/database/dataMigrations/picturesAlone'
import type { Media } from '../../../src/payload-types'
import { clientFor } from '../../support/clients'
import { nextNumber } from '../../support/fixtures'
import { animatedWebp, fields, photo, secrets } from '../../support/photos'
import { rest } from '../../support/rest'
import { onEachDatabase } from '../../support/spets'

const mimes = { jpeg: 'image/jpeg', png: 'image/png', webp: 'image/webp', gif: 'image/gif' }
const saidIn = (bytes: Buffer) => secrets.filter((secret) => bytes.includes(secret))

/** Wide enough to have another size. */
const large = async (orientation: number) =>
  sharp(await fields(1600, 800).png().toBuffer())
    .withMetadata({ orientation })
    .withExifMerge({ IFD0: { Artist: 'Hemlig Person' } })
    .jpeg()
    .toBuffer()

onEachDatabase('a picture that is uploaded', (spets) => {
  const folder = () => join(spets().settings.dataFolder, 'media')
  const filesOf = ({ filename, sizes }: Media) => [filename, sizes?.wide?.filename].flatMap((name) => name || [])
  const fileNamed = (data: Buffer, mimetype: string) => ({
    data,
    mimetype,
    name: `photo-${nextNumber()}.${mimetype.split('/')[1]}`,
    size: data.length,
  })
  const make = (data: Buffer, mimetype: string) =>
    spets().payload.create({ collection: 'media', data: { alt: 'A photo' }, file: fileNamed(data, mimetype) })

  async function served(media: Media): Promise<Buffer[]> {
    const { payload, settings, key } = spets()
    return Promise.all(
      filesOf(media).map(async (name) => {
        const request = new Request(`${settings.publicUrl}/api/media/file/${name}`)
        const answer = await handleEndpoints({ config: payload.config, request, payloadInstanceCacheKey: key })
        expect(answer.status).toBe(200)
        return Buffer.from(await answer.arrayBuffer())
      }),
    )
  }

  it.each(Object.keys(mimes) as (keyof typeof mimes)[])('is served without a word about it, in every size: %s', async (format) => {
    const media = await make(await photo(format), mimes[format])
    for (const bytes of await served(media)) {
      expect(saidIn(bytes)).toEqual([])
      const { exif, iptc, xmp } = await sharp(bytes).metadata()
      expect([exif, iptc, xmp]).toEqual([undefined, undefined, undefined])
    }
    expect(media.filesize).toBe((await served(media))[0]?.length)
  })

  it('by whichever door: REST, and a new file in its place', async () => {
    const { token } = await clientFor(spets(), { role: 'communicator' })
    const send = async (path: string, method: string) => {
      const form = new FormData()
      form.set('file', new File([new Uint8Array(await large(6))], `rest-${nextNumber()}.jpg`, { type: 'image/jpeg' }))
      form.set('_payload', JSON.stringify({ alt: 'A photo' }))
      const { status, text } = await rest(spets(), path, { method, body: form, headers: { authorization: `JWT ${token}` } })
      expect(status, text).toBeLessThan(300)
      return (JSON.parse(text) as { doc: Media }).doc
    }
    const look = async (media: Media) => {
      expect(media).toMatchObject({ width: 800, height: 1600 })
      for (const bytes of await served(media)) expect(saidIn(bytes)).toEqual([])
    }
    const made = await send('/media', 'POST')
    await look(made)
    await look(await send(`/media/${made.id}`, 'PATCH'))
  })

  it('is not fetched from an address, where nobody looks at it', async () => {
    const communicator = await clientFor(spets(), { role: 'communicator' })
    const answer = await communicator.post('/media', { alt: 'A photo', filename: 'a.jpg', url: `${spets().settings.publicUrl}/icon.svg` })
    expect(answer.status, answer.text).toBe(400)
  })

  it('stays animated', async () => {
    const { filename } = await make(await animatedWebp(), 'image/webp')
    expect(await sharp(join(folder(), filename ?? '')).metadata()).toMatchObject({ pages: 2, delay: [70, 140] })
  })

  describe('before that was so', () => {
    it('is mended in every size, with what is known of it, and once is enough', async () => {
      const { payload } = spets()
      const media = await make(await fields(1600, 800).jpeg().toBuffer(), 'image/jpeg')
      const [original = '', wide = ''] = filesOf(media)
      writeFileSync(join(folder(), original), await large(6))
      writeFileSync(join(folder(), wide), await photo('jpeg'))
      writeFileSync(join(folder(), 'nobodys.png'), await photo('png'))
      writeFileSync(join(folder(), 'none.jpg'), 'no picture')
      writeFileSync(join(folder(), '.unfinished-x.jpg'), 'half')
      await picturesAlone.run(payload)
      const files = readdirSync(folder())
      expect(files).toEqual(expect.arrayContaining([original, wide, 'nobodys.png', 'none.jpg']))
      expect(files.filter((name) => name.startsWith('.'))).toEqual([])
      for (const name of files) expect(saidIn(readFileSync(join(folder(), name))), name).toEqual([])
      const after = await payload.findByID({ collection: 'media', id: media.id })
      expect(after).toMatchObject({ width: 800, height: 1600, filesize: readFileSync(join(folder(), original)).length })
      expect(after.sizes?.wide).toMatchObject({
        filename: wide,
        width: 64,
        height: 32,
        filesize: readFileSync(join(folder(), wide)).length,
      })
      expect(after.updatedAt).toBe(media.updatedAt)
      const before = files.map((name) => readFileSync(join(folder(), name)))
      await picturesAlone.run(payload)
      expect(readdirSync(folder()).map((name) => readFileSync(join(folder(), name)))).toEqual(before)
    })
  })
})

describe('mending the pictures of a folder', () => {
  it('loses none, whenever it is killed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'spets-pictures-'))
    const [kept, mended] = [join(folder, 'kept'), join(folder, 'mended')]
    for (const each of [kept, mended]) mkdirSync(each)
    const names = Array.from({ length: 60 }, (_, number) => `${number}.jpg`)
    for (const name of names) writeFileSync(join(kept, name), await large(6))
    const script = `import { mendFolder } from './src/database/dataMigrations/picturesAlone.ts'
      console.log('begun'); await mendFolder(${JSON.stringify(mended)}, () => process.exit(3)); console.log('done')`
    try {
      let kills = 0
      for (const pause of [20, 120, 300, 20_000]) {
        if (kills === 0) for (const name of names) copyFileSync(join(kept, name), join(mended, name))
        const child = spawn(process.execPath, ['--conditions=production', '--import', 'tsx', '--input-type=module', '-e', script], {
          stdio: ['ignore', 'pipe', 'inherit'],
        })
        const ended = once(child, 'exit')
        await once(child.stdout, 'data')
        await Promise.race([ended, wait(pause)])
        if (child.exitCode === null) kills += 1
        child.kill('SIGKILL')
        await ended
        for (const name of names)
          expect((await sharp(join(mended, name)).autoOrient().toBuffer({ resolveWithObject: true })).info.width, name).toBe(800)
      }
      expect(kills).toBeGreaterThan(0)
      expect(readdirSync(mended).toSorted()).toEqual(names.toSorted())
      for (const name of names) expect(saidIn(readFileSync(join(mended, name))), name).toEqual([])
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
