import type { Translate } from '../../i18n'
import { type Answer, ask, problemOf, send } from '../http'
import type { ImportResult, ListFacts, Mapping } from './types'

const address = '/api/contacts/import'

interface Ask extends ListFacts {
  /** Null lets the columns be recognised by their headings. */
  mapping: Mapping | null
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
export async function askMendFile(t: Translate, asked: Ask): Promise<Answer<MendFileAnswer>> {
  const response = await send(`${address}/mend`, { method: 'POST', body: formOf(asked) })
  if (response?.ok) return { ok: true, value: { content: await response.blob(), name: nameOf(response, asked.file) } }
  if (response) return { ok: false, problem: await problemOf(t, response) }
  return { ok: false, problem: { type: 'about:blank', title: t('admin.failures.noConnection'), status: 0 } }
}

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
