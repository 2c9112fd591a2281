import type { PayloadRequest } from 'payload'
import { columns, type Mapping } from '../domain/imports/columns'
import { type LegalBasis, legalBases } from '../domain/mailings'
import { Refusal } from '../errors'
import type { Translate } from '../i18n'
import { describeUnreadable } from './describe'
import { tooLarge, UnreadableFile } from './files/errors'
import { maxImportBytes } from './files/limits'
import type { ImportOrder } from './importContacts'
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
export async function readImportForm(req: PayloadRequest, translate: Translate): Promise<RequestedImport> {
  const form = await readForm(req, translate)
  const file = form?.get('file')
  if (!(file instanceof File)) throw refusalAt('file', translate('imports.request.fileMissing'))
  const options = optionsIn(form?.get('options') ?? null, translate)
  return { ...options, bytes: new Uint8Array(await file.arrayBuffer()), fileName: file.name }
}

/** Why a file cannot be read, as an answer to whoever sent it. */
export function refusalOf(error: UnreadableFile, translate: Translate): Refusal {
  const detail = describeUnreadable(error, translate)
  const status = error.code === 'tooLarge' ? 413 : 400
  return new Refusal(`import-${error.code}`, detail, status, [{ field: 'file', detail }])
}

const refusalAt = (field: string, detail: string) => new Refusal('import', detail, 400, [{ field, detail }])

async function readForm(req: PayloadRequest, translate: Translate): Promise<FormData | null> {
  const form = await postedForm(req, maxFormBytes)
  if (form === 'tooLarge') throw refusalOf(tooLarge(''), translate)
  return form
}

type Options = Pick<ImportOrder, 'dryRun' | 'mapping' | 'sheet' | 'newsletterBasis' | 'invitationBasis' | 'source'>
type Sent = Partial<Record<keyof Options, unknown>>

function optionsIn(json: FormDataEntryValue | null, translate: Translate): Options {
  const sent = parsed(json)
  if (sent === null) throw refusalAt('options', translate('problems.badRequest'))
  const newsletterBasis = basisIn(sent.newsletterBasis)
  const invitationBasis = basisIn(sent.invitationBasis)
  const source = typeof sent.source === 'string' ? sent.source.trim() : ''
  const mapping = mappingIn(sent.mapping)
  const sheet = sheetIn(sent.sheet)
  if (newsletterBasis && invitationBasis && source && mapping && sheet !== undefined) {
    return { dryRun: sent.dryRun !== false, mapping, sheet, newsletterBasis, invitationBasis, source }
  }
  const basisMissing = translate('imports.request.basisMissing', { choices: legalBases.join(', ') })
  throw new Refusal('import', translate('imports.request.incomplete'), 400, [
    ...(newsletterBasis ? [] : [{ field: 'newsletterBasis', detail: basisMissing }]),
    ...(invitationBasis ? [] : [{ field: 'invitationBasis', detail: basisMissing }]),
    ...(source ? [] : [{ field: 'source', detail: translate('imports.request.sourceMissing') }]),
    ...(sheet === undefined ? [{ field: 'sheet', detail: translate('imports.request.sheetWrong') }] : []),
    ...(mapping ? [] : [{ field: 'mapping', detail: translate('imports.request.mappingWrong') }]),
  ])
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
