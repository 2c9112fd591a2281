import type { CollectionBeforeOperationHook } from 'payload'
import sharp from 'sharp'
import { refusedAt } from '../../../fieldNames'
import { translator } from '../../../i18n'
import { shownPicture } from '../../../pictures'
import { safeSvg } from '../../../pictures/safeSvg'

/**
 * A logo is kept as nothing but what is drawn: an SVG is written anew of what is known to be harmless, and a PNG is
 * checked by its bytes. What is neither is refused.
 */
export const makeLogoSafe: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if ((operation !== 'create' && operation !== 'update') || !req.file) return args
  const data = await (req.file.mimetype === 'image/svg+xml' ? safeDrawing(req.file.data) : safePng(req.file.data))
  if (!data) {
    const message = translator(req.i18n.language)('problems.noLogo', { file: req.file.name })
    throw refusedAt({ collection: 'logos' }, [{ path: 'file', message }], req)
  }
  req.file = { ...req.file, data, size: data.length }
  return args
}

function safeDrawing(bytes: Buffer): Buffer | null {
  const safe = safeSvg(bytes.toString('utf8'))
  return safe === null ? null : Buffer.from(safe)
}

async function safePng(bytes: Buffer): Promise<Buffer | null> {
  try {
    const { format } = await sharp(bytes).metadata()
    return format === 'png' ? await shownPicture(bytes) : null
  } catch {
    // Not a picture at all: the one who uploads it is told.
    return null
  }
}
