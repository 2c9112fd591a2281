import type { Endpoint, PayloadRequest } from 'payload'
import { roleOf } from '../../access/roles'
import { slugOf } from '../../domain/slug'
import { answering, Refusal } from '../../errors'
import { type UiLanguage, uiLanguageFor } from '../../i18n/languages'
import { docxOf, pdfOf, type ReportDocument } from '../../reports'
import { inFace } from './inFace'

/** Reads what is stored as a document, with the rights of whoever asks. @throws NotFound, Forbidden */
export type DocumentOf = (req: PayloadRequest, id: string, language: UiLanguage) => Promise<ReportDocument>

/** How a document leaves as a file. */
export interface Form {
  ending: string
  type: string
  bytes: (document: ReportDocument) => Promise<Uint8Array<ArrayBuffer>>
}

export const forms: readonly Form[] = [
  { ending: 'pdf', type: 'application/pdf', bytes: (document) => pdfOf(document, new Date()) },
  { ending: 'docx', type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', bytes: docxOf },
]

/** A document as a file to take home. @param name of the file where the title has no letters for one */
export const asFile = async ({ bytes, ending, type }: Form, document: ReportDocument, name: string): Promise<Response> =>
  new Response(await bytes(document), {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${slugOf(document.title.text) || name}.${ending}"`,
      'cache-control': 'private, no-store',
    },
  })

/**
 * What is stored as a file, `/:id/pdf` and `/:id/docx`, in the language that the address asks for (`?language=en`),
 * or that of whoever asks.
 */
export const documentDownloads = (documentOf: DocumentOf, name: string): Endpoint[] =>
  forms.map((form) => ({
    path: `/:id/${form.ending}`,
    method: 'get',
    handler: answering(async (req) => {
      const language = uiLanguageFor(req.searchParams.get('language') ?? req.i18n.language)
      return asFile(form, await inFace(req.payload, await documentOf(req, idIn(req), language)), name)
    }),
  }))

/** Such documents are for those who log in. @throws Refusal 403 */
function idIn(req: PayloadRequest): string {
  if (roleOf(req.user) === 'public') throw new Refusal('notAllowed', 'problems.notAllowed', 403)
  return String(req.routeParams?.id)
}
