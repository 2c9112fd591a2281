import type { CollectionBeforeOperationHook } from 'payload'
import { shownPicture } from '../../pictures'

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
