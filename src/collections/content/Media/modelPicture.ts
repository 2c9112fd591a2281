import type { Endpoint, PayloadRequest } from 'payload'
import sharp from 'sharp'
import { scopeOf } from '../../../access/permissions'
import { roleOf } from '../../../access/roles'
import { isSomething, pickLanguage } from '../../../domain/localised'
import { slugOf } from '../../../domain/slug'
import { numberedPyramid } from '../../../drawings/pyramid/numbered'
import { answering, Refusal } from '../../../errors'
import { json } from '../../../http'
import { translator } from '../../../i18n'
import { type UiLanguage, uiLanguageFor } from '../../../i18n/languages'
import type { ExplanationModel } from '../../../payload-types'

/** How much larger the picture is than it is drawn: sharp on all screens, in a letter as on a page. */
const times = 3

/**
 * The explanation model as a picture in the media library, for newsletters: with a number in each level, since a mail server
 * may have no font to write with, and the levels by number and name in its alternative text and caption.
 */
export const modelPicture: Endpoint = { path: '/explanation-model', method: 'post', handler: answering(makePicture) }

async function makePicture(req: PayloadRequest): Promise<Response> {
  if (scopeOf(roleOf(req.user), 'media', 'create') === null) throw new Refusal('notAllowed', 'problems.notAllowed', 403)
  const { payload, user } = req
  const model = await payload.findGlobal({ slug: 'explanation-model', locale: 'all', depth: 0, overrideAccess: false, user })
  const count = model.levels?.length ?? 0
  if (count === 0) throw new Refusal('noLevels', 'work.modelPicture.noLevels', 409)
  const data = await sharp(Buffer.from(numberedPyramid(count, times)))
    .png()
    .toBuffer()
  const file = { data, mimetype: 'image/png', name: `${slugOf(titleOf(model, 'sv')) || 'pyramid'}.png`, size: data.length }
  const alt = (language: UiLanguage) => ({ alt: altOf(model, language) })
  const { id } = await payload.create({
    collection: 'media',
    locale: 'sv',
    data: alt('sv'),
    file,
    depth: 0,
    overrideAccess: false,
    user,
    req,
  })
  // Whoever may add a picture may say what it shows, though not change it afterwards.
  await payload.update({ collection: 'media', id, locale: 'en', data: alt('en'), depth: 0, overrideAccess: true })
  return json({ id, levels: levelsOf(model, uiLanguageFor(req.i18n.language)) }, 201)
}

const textOf = (field: string | null | undefined, language: UiLanguage): string => {
  const { value } = pickLanguage<string | null | undefined>(field, language)
  return isSomething(value) ? value : ''
}

const titleOf = ({ title }: ExplanationModel, language: UiLanguage): string => textOf(title, language)

/** The levels from the bottom up, as “1 Bas, 2 Bredd, 3 Spets”. */
const levelsOf = ({ levels }: ExplanationModel, language: UiLanguage): string =>
  levels.map(({ key, label }, place) => `${place + 1} ${textOf(label, language) || key}`).join(', ')

/** All that the picture says, for whoever does not see it. */
const altOf = (model: ExplanationModel, language: UiLanguage): string =>
  translator(language)(model.levels.length > 1 ? 'work.modelPicture.alt' : 'work.modelPicture.altOfOne', {
    title: titleOf(model, language),
    levels: levelsOf(model, language),
  })
