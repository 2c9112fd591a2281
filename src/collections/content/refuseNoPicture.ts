import { type CollectionBeforeOperationHook, MissingFile } from 'payload'
import sharp from 'sharp'
import { refusedAt } from '../../fieldNames'
import { translator } from '../../i18n'

const formats = new Set(['jpeg', 'png', 'webp', 'gif'])

/** Tells from the bytes, not from the name, whether a file is a picture that browsers and mails can show. */
export const refuseNoPicture: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  // Where none is sent, Payload fetches one from an address that is named instead, and nobody looks at that.
  if (operation === 'create' && !req.file && !isCopy(args)) throw new MissingFile(req.t)
  const writes = operation === 'create' || operation === 'update'
  if (!writes || !req.file || (await isPicture(req.file.data))) return args
  const message = translator(req.i18n.language)('problems.noPicture', { file: req.file.name })
  throw refusedAt({ collection: 'media' }, [{ path: 'file', message }], req)
}

const isCopy = (args: object): boolean => 'duplicateFromID' in args && Boolean(args.duplicateFromID)

async function isPicture(bytes: Buffer): Promise<boolean> {
  try {
    const { format } = await sharp(bytes).metadata()
    return formats.has(format)
  } catch {
    return false
  }
}
