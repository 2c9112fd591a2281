import type { CollectionBeforeOperationHook } from 'payload'
import sharp from 'sharp'
import { refusedAt } from '../../../fieldNames'
import { translator } from '../../../i18n'
import { shownPicture } from '../../../pictures'

const formats = new Set(['jpeg', 'png', 'webp', 'gif'])

/** Tells from the bytes, not from the name, whether a file is a picture that browsers and mails can show. */
export const refuseNoPicture: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const writes = operation === 'create' || operation === 'update'
  if (!writes || !req.file || (await isPicture(req.file.data))) return args
  const message = translator(req.i18n.language)('problems.noPicture', { file: req.file.name })
  throw refusedAt({ collection: 'media' }, [{ path: 'file', message }], req)
}

async function isPicture(bytes: Buffer): Promise<boolean> {
  try {
    const { format } = await sharp(bytes).metadata()
    return formats.has(format)
  } catch {
    return false
  }
}

/**
 * What is uploaded is published as it is: a photo must not tell where and by whom it was taken. So before Payload sees
 * the file, and makes its other sizes of it, nothing is left but the picture, turned upright.
 */
export const showPictureAlone: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if ((operation !== 'create' && operation !== 'update') || !req.file) return args
  const data = await shownPicture(req.file.data)
  req.file = { ...req.file, data, size: data.length }
  return args
}
