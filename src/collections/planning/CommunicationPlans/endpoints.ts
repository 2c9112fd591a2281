import type { Endpoint, PayloadRequest } from 'payload'
import { roleOf } from '../../../access/roles'
import { slugOf } from '../../../domain/slug'
import { answering, Refusal } from '../../../errors'
import { uiLanguageFor } from '../../../i18n/languages'
import { docxOf, pdfOf, type ReportDocument } from '../../../reports'
import { makeAnew } from './anew/endpoint'
import { documentOf } from './readDocument'

interface Form {
  ending: string
  type: string
  bytes: (document: ReportDocument) => Promise<Uint8Array<ArrayBuffer>>
}

/** A plan as a file, in the language that the address asks for (`?language=en`), or that of whoever asks. */
const download = ({ bytes, ending, type }: Form): Endpoint => ({
  path: `/:id/${ending}`,
  method: 'get',
  handler: answering(async (req) => {
    const document = await documentOf(req, idIn(req), uiLanguageFor(req.searchParams.get('language') ?? req.i18n.language))
    return new Response(await bytes(document), {
      headers: {
        'content-type': type,
        'content-disposition': `attachment; filename="${slugOf(document.title.text) || 'plan'}.${ending}"`,
        'cache-control': 'private, no-store',
      },
    })
  }),
})

/** Plans are for those who log in. @throws Refusal 403 */
function idIn(req: PayloadRequest): string {
  if (roleOf(req.user) === 'public') throw new Refusal('notAllowed', 'problems.notAllowed', 403)
  return String(req.routeParams?.id)
}

export const planEndpoints: Endpoint[] = [
  download({ ending: 'pdf', type: 'application/pdf', bytes: (document) => pdfOf(document, new Date()) }),
  download({
    ending: 'docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    bytes: docxOf,
  }),
  makeAnew,
]
