import type { PayloadRequest, Where } from 'payload'
import { idOf } from '../../../domain/relations'
import { slugOf } from '../../../domain/slug'
import type { Report } from '../../../payload-types'

/**
 * Keeps a report's PDF as a document, which is not published yet: in that of an earlier time as long as nobody has
 * published it, else in a new one, since what has been public stays as it was.
 * @returns its id
 */
export async function keepAsDocument(req: PayloadRequest, report: Report, pdf: Uint8Array): Promise<string> {
  const { date, language, registryNumber, title } = report
  const data = { title, kind: 'report', registryNumber, decision: { date }, _status: 'draft' } as const
  const file = { data: Buffer.from(pdf), mimetype: 'application/pdf', name: `${slugOf(title) || 'report'}.pdf`, size: pdf.byteLength }
  const more = { file, locale: language, draft: true, depth: 0, overrideAccess: false, user: req.user, req } as const
  const id = await unpublished(req, report)
  const kept = id
    ? await req.payload.update({ collection: 'documents', id, data, overwriteExistingFiles: true, ...more })
    : await req.payload.create({ collection: 'documents', data: { ...data, slug: '' }, ...more })
  return kept.id
}

async function unpublished(req: PayloadRequest, { document }: Report): Promise<string | null> {
  if (!document) return null
  const where: Where = { and: [{ id: { equals: idOf(document) } }, { _status: { equals: 'draft' } }] }
  const { docs } = await req.payload.find({ collection: 'documents', where, limit: 1, depth: 0, overrideAccess: true, req })
  return docs[0]?.id ?? null
}
