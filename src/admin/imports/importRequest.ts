import type { Translate } from '../../i18n'
import { type Answer, ask, askFor } from '../http'
import type { ImportProgress, ImportResult, ListFacts, Mapping } from './types'
import { progressAddress } from './useProgress'

const address = '/api/contacts/import'

interface Ask extends ListFacts {
  /** Null lets the columns be recognised by their headings. */
  mapping: Mapping | null
  /** Null lets the first sheet that is shown and has a heading be read. */
  sheet: string | null
}

/** Says what reading a list would do. */
export const askImport = (t: Translate, asked: Ask): Promise<Answer<ImportResult>> =>
  ask<ImportResult>(t, address, { method: 'POST', body: formOf(asked, true) })

/** Has a list be read in. */
export const askToImport = (t: Translate, asked: Ask): Promise<Answer<ImportProgress>> =>
  ask<ImportProgress>(t, address, { method: 'POST', body: formOf(asked, false) })

export interface MendFileAnswer {
  content: Blob
  name: string
}

/** The rows that would not go in, as a workbook to mend. */
export const askMendFile = (t: Translate, asked: Ask): Promise<Answer<MendFileAnswer>> =>
  askFor(t, `${address}/mend`, { method: 'POST', body: formOf(asked, true) }, fileIn)

/** The rows of an import that did not go in, as a workbook to mend. */
export const askMendFileOf = (t: Translate, run: string): Promise<Answer<MendFileAnswer>> =>
  askFor(t, `${progressAddress(run)}/mend`, {}, fileIn)

const fileIn = async (response: Response): Promise<MendFileAnswer> => ({ content: await response.blob(), name: nameOf(response) })

/** The name that the answer gives the file (RFC 8187). */
function nameOf(response: Response): string {
  const written = /filename\*=UTF-8''([^;]+)/i.exec(response.headers.get('content-disposition') ?? '')?.[1]
  return written ? decodeURIComponent(written) : 'spets.xlsx'
}

/** @param dryRun only say what would happen */
function formOf({ file, mapping, ...options }: Ask, dryRun: boolean): FormData {
  const form = new FormData()
  if (file) form.set('file', file)
  form.set('options', JSON.stringify({ ...options, dryRun, ...(mapping ? { mapping } : {}) }))
  return form
}
