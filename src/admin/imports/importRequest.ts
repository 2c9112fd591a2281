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

/** The rows to mend, as a spreadsheet. */
export async function askMendFile(t: Translate, asked: Ask): Promise<Answer<Blob>> {
  const response = await send(`${address}/mend`, { method: 'POST', body: formOf(asked) })
  if (response?.ok) return { ok: true, value: await response.blob() }
  if (response) return { ok: false, problem: await problemOf(t, response) }
  return { ok: false, problem: { type: 'about:blank', title: t('admin.failures.noConnection'), status: 0 } }
}

function formOf({ file, mapping, ...options }: Ask): FormData {
  const form = new FormData()
  if (file) form.set('file', file)
  form.set('options', JSON.stringify({ ...options, ...(mapping ? { mapping } : {}) }))
  return form
}
