import type { Translate } from '../../i18n'
import { type Answer, ask, askFor } from '../http'
import type { ImportResult, ListFacts, Mapping } from './types'

const address = '/api/contacts/import'

interface Ask extends ListFacts {
  /** Null lets the columns be recognised by their headings. */
  mapping: Mapping | null
  /** Null lets the first sheet that is shown and has a heading be read. */
  sheet: string | null
  /** Only say what would happen. */
  dryRun: boolean
}

/** Reads a list, or only says what that would do. */
export const askImport = (t: Translate, asked: Ask): Promise<Answer<ImportResult>> =>
  ask<ImportResult>(t, address, { method: 'POST', body: formOf(asked) })

export interface MendFileAnswer {
  content: Blob
  name: string
}

/** The rows to mend, as a workbook. */
export const askMendFile = (t: Translate, asked: Ask): Promise<Answer<MendFileAnswer>> =>
  askFor(t, `${address}/mend`, { method: 'POST', body: formOf(asked) }, async (response) => ({
    content: await response.blob(),
    name: nameOf(response, asked.file),
  }))

/** The name that the answer gives the file (RFC 8187). */
function nameOf(response: Response, list: File | null): string {
  const written = /filename\*=UTF-8''([^;]+)/i.exec(response.headers.get('content-disposition') ?? '')?.[1]
  return written ? decodeURIComponent(written) : `${list?.name ?? ''}.xlsx`
}

function formOf({ file, mapping, ...options }: Ask): FormData {
  const form = new FormData()
  if (file) form.set('file', file)
  form.set('options', JSON.stringify({ ...options, ...(mapping ? { mapping } : {}) }))
  return form
}
