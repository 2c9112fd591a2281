import { logoAsPng } from '../../pictures/logos'
import { forEveryone } from '../../keptAnswers'
import { populated } from '../content/read'
import { readSite } from '../content/site'
import type { Handler } from '../handler'

/** How large the logo of mails is drawn, in pixels: twice as large as it is shown, for sharp screens. */
const inMails = { width: 480, height: 88 }

/** The region's logo as PNG, which every mail program shows: the same file for all, so that it tells of nobody. */
export const logoFile: Handler = async (payload) => {
  const { face } = await readSite(payload)
  return pictureOf(await logoAsPng(payload, populated(face?.logo), inMails, 'white'))
}

/** The same for a dark ground. */
export const darkLogoFile: Handler = async (payload) => {
  const { face } = await readSite(payload)
  return pictureOf(await logoAsPng(payload, populated(face?.logoDark), inMails, 'none'))
}

function pictureOf(picture: Buffer | null): Response {
  if (!picture) return new Response(null, { status: 404 })
  return forEveryone(new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/png' } }))
}
