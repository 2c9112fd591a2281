import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { settingsOf } from '../../env'
import { forEveryone } from '../../keptAnswers'
import { populated } from '../content/read'
import { readSite, type Site } from '../content/site'
import type { Handler } from '../handler'

/** How large the logo of mails is drawn, in pixels: twice as large as it is shown, for sharp screens. */
const inMails = { width: 480, height: 88 }

/** The region's logo as PNG, which every mail program shows: the same file for all, so that it tells of nobody. */
export const logoFile: Handler = async (payload) => {
  const picture = await logoAsPng(payload, await readSite(payload), inMails)
  if (!picture) return new Response(null, { status: 404 })
  return forEveryone(new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/png' } }))
}

/** The region's logo, no larger than there is room for; null where there is none, or where its file is gone. */
export async function logoAsPng(payload: Payload, site: Site, room: { width: number; height: number }): Promise<Buffer | null> {
  const logo = populated(site.face?.logo)
  if (!logo?.filename) return null
  const file = join(settingsOf(payload).dataFolder, 'logos', logo.filename)
  try {
    return await sharp(await readFile(file), { density: 288 })
      .resize({ ...room, fit: 'inside' })
      .png()
      .toBuffer()
  } catch (error) {
    payload.logger.warn({ msg: 'The logo could not be drawn as PNG', err: error })
    return null
  }
}
