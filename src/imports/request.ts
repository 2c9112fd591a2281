import type { PayloadRequest } from 'payload'
import { columns, type Mapping } from '../domain/imports/columns'
import { type LegalBasis, legalBases } from '../domain/mailings'
import { Refusal, refusalAt, say, type Saying } from '../errors'
import { tooLarge, UnreadableFile } from './files/errors'
import { maxImportBytes } from './files/limits'
import type { ImportOrder } from './importOrder'
import { postedForm } from './postedForm'

/** What a form needs beside its file. */
const maxFormBytes = maxImportBytes + 64 * 1024

/** What a request says about an import; who imports and in which language is not for it to say. */
export type RequestedImport = Omit<ImportOrder, 'user' | 'language'>

/**
 * Reads the form of an import: `file`, and `options` as JSON. A body above the limit is not read to its
 * end. Whatever does not say that it is to be carried out is a dry run.
 * @throws Refusal at the fields that are missing or wrong
 */
export async function readImportForm(req: PayloadRequest): Promise<RequestedImport> {
  const form = await readForm(req)
  const file = form?.get('file')
  if (!(file instanceof File)) throw missing('file', 'imports.request.fileMissing')
  const options = optionsIn(form?.get('options') ?? null)
  return { ...options, bytes: new Uint8Array(await file.arrayBuffer()), fileName: file.name }
}

/** Why a file cannot be read, as an answer to whoever sent it. */
export const refusalOf = (error: UnreadableFile): Refusal =>
  refusalAt(`import-${error.code}`, 'file', say(`imports.files.${error.code}`, error.values), error.code === 'tooLarge' ? 413 : 400)

const missing = (field: string, saying: Saying) => refusalAt('import', field, saying, 400)

async function readForm(req: PayloadRequest): Promise<FormData | null> {
  const form = await postedForm(req, maxFormBytes)
  if (form === 'tooLarge') throw refusalOf(tooLarge(''))
  return form
}

type Options = Pick<ImportOrder, 'dryRun' | 'mapping' | 'sheet' | 'newsletterBasis' | 'invitationBasis' | 'source'>
type Sent = Partial<Record<keyof Options, unknown>>

function optionsIn(json: FormDataEntryValue | null): Options {
  const sent = parsed(json)
  if (sent === null) throw missing('options', 'problems.badRequest')
  const newsletterBasis = basisIn(sent.newsletterBasis)
  const invitationBasis = basisIn(sent.invitationBasis)
  const source = typeof sent.source === 'string' ? sent.source.trim() : ''
  const mapping = mappingIn(sent.mapping)
  const sheet = sheetIn(sent.sheet)
  if (newsletterBasis && invitationBasis && source && mapping && sheet !== undefined) {
    return { dryRun: sent.dryRun !== false, mapping, sheet, newsletterBasis, invitationBasis, source }
  }
  const basisMissing = say('imports.request.basisMissing', { choices: legalBases.join(', ') })
  const missingAt = (isThere: boolean, field: string, detail: Saying) => (isThere ? [] : [{ field, detail }])
  const fields = [
    ...missingAt(newsletterBasis !== undefined, 'newsletterBasis', basisMissing),
    ...missingAt(invitationBasis !== undefined, 'invitationBasis', basisMissing),
    ...missingAt(source !== '', 'source', 'imports.request.sourceMissing'),
    ...missingAt(sheet !== undefined, 'sheet', 'imports.request.sheetWrong'),
    ...missingAt(mapping !== null, 'mapping', 'imports.request.mappingWrong'),
  ]
  throw new Refusal('import', 'imports.request.incomplete', 400, fields)
}

function parsed(json: FormDataEntryValue | null): Sent | null {
  try {
    const value: unknown = typeof json === 'string' ? JSON.parse(json) : null
    return isRecord(value) ? value : null
  } catch {
    return null
  }
}

const basisIn = (value: unknown): LegalBasis | undefined => legalBases.find((basis) => basis === value)

/** The name of a sheet, null where none is chosen; undefined when it is no name. */
const sheetIn = (value: unknown): string | null | undefined =>
  value === undefined || value === null ? null : typeof value === 'string' ? value : undefined

/** The choice of columns; null when it is not one. */
function mappingIn(value: unknown): Partial<Mapping> | null {
  if (value === undefined || value === null) return {}
  if (!isRecord(value) || !Object.values(value).every(isPlace)) return null
  const known = columns.filter((column) => column in value)
  if (known.length < Object.keys(value).length) return null
  return Object.fromEntries(known.map((column) => [column, value[column]]))
}

const isPlace = (value: unknown): boolean => value === null || (Number.isInteger(value) && Number(value) >= 0)

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
