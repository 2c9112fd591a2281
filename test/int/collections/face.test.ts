import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { nextNumber } from '../../support/fixtures'
import { onEachDatabase } from '../../support/spets'

onEachDatabase('the face of the region', (spets) => {
  const upload = (data: Buffer, mimetype: 'image/png' | 'image/svg+xml') =>
    spets().payload.create({
      collection: 'logos',
      data: { alt: 'Region Exempel' },
      file: { data, mimetype, name: `logo-${nextNumber()}.${mimetype === 'image/png' ? 'png' : 'svg'}`, size: data.length },
    })

  describe('a logo', () => {
    it('is kept as nothing but what is drawn', async () => {
      const drawing =
        '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40" onload="alert(1)"><script>alert(1)</script><rect width="120" height="40"/></svg>'
      const logo = await upload(Buffer.from(drawing), 'image/svg+xml')
      const kept = readFileSync(join(spets().settings.dataFolder, 'logos', logo.filename ?? ''), 'utf8')
      expect(kept).toBe(
        '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40" viewBox="0 0 120 40"><rect width="120" height="40"/></svg>',
      )
      expect([logo.width, logo.height]).toEqual([120, 40])
    })

    it('may be a PNG', async () => {
      const png = await sharp({ create: { width: 60, height: 20, channels: 3, background: '#1a6b4f' } })
        .png()
        .toBuffer()
      expect(await upload(png, 'image/png')).toMatchObject({ width: 60, height: 20, mimeType: 'image/png' })
    })

    it.each([
      ['an SVG of which nothing is left', '<svg xmlns="http://www.w3.org/2000/svg"><foreignObject/></svg>', 'image/svg+xml'],
      ['a PNG that is none', 'no picture', 'image/png'],
    ] as const)('is no %s', async (_, text, mimetype) => {
      await expect(upload(Buffer.from(text), mimetype)).rejects.toMatchObject({
        data: { errors: [{ path: 'file', message: expect.stringContaining('logo') as string }] },
      })
    })
  })

  it('has no colour that cannot be read, and is told the nearest that can', async () => {
    const choose = (face: { colour?: string; colourDark?: string }) =>
      spets().payload.updateGlobal({
        slug: 'publisher',
        data: {
          name: 'Region Exempel',
          sender: { name: 'S3', address: 's3@region.example', replyTo: 'svar@region.example' },
          postalAddress: 'Exempelgatan 1',
          privacyNotice: 'Vi sparar ditt namn.',
          face,
        },
      })
    const refusal: unknown = await choose({ colour: '#ffcc00', colourDark: '#222222' }).catch((error: unknown) => error)
    const { errors } = (refusal as { data: { errors: { path: string; message: string }[] } }).data
    expect(errors.map(({ path }) => path)).toEqual(['face.colour', 'face.colourDark'])
    const nearest = /#[0-9a-f]{6}\.$/
    const [light, dark] = errors.map(({ message }) => nearest.exec(message)?.[0].slice(0, -1) ?? '')
    await expect(choose({ colour: light ?? '', colourDark: dark ?? '' })).resolves.toMatchObject({
      face: { colour: light, colourDark: dark },
    })
  })
})
