import { createHash } from 'node:crypto'
import type { Endpoint, PayloadRequest } from 'payload'
import { scopeOf } from '../../access/permissions'
import { roleOf } from '../../access/roles'
import type { TermRow } from '../../domain/openData/termRows'
import { answering, Refusal, refusalAt, say } from '../../errors'
import { uiLanguageFor } from '../../i18n/languages'
import { UnreadableFile } from '../files/errors'
import { decodeText } from '../files/text'
import { postedForm } from '../postedForm'
import { countsOf } from './counts'
import { termFormatOf } from './formats'
import { importTerms, type TermResult } from './importTerms'
import { readTermRows, type TermFormat, termFormats } from './read'

const mebibyte = 1024 * 1024

/** Largest file that is read; one of the most terms is well below it. In octets. */
const maxTermBytes = 5 * mebibyte

/** What is asked: the terms, and whether they are to be written. */
interface Order {
  rows: TermRow[]
  dryRun: boolean
  /** By what name the asker knows what would happen; undefined where they have not asked that. */
  plan: string | undefined
}

/** What an import of terms would do, or has done. */
export interface TermImportAnswer {
  dryRun: boolean
  counts: Record<TermResult['verdict'], number>
  rows: TermResult[]
  /** Sent along when it is carried out, so that nothing else is done than what was seen. */
  plan: string
}

/** Whoever may make any term. @throws Refusal 401 or 403 */
function refuseOthers({ user }: PayloadRequest): void {
  if (scopeOf(roleOf(user), 'terms', 'create') === 'all') return
  throw new Refusal('notAllowed', 'problems.notAllowed', user ? 403 : 401)
}

/**
 * `POST /api/terms/import`, as JSON with `content`, `format` and `dryRun`, or as a form with `file` and `dryRun`: what would
 * be made, changed and left, row by row. Only `dryRun: false` writes, and what it writes are drafts.
 */
export const termImportEndpoint: Endpoint = {
  path: '/import',
  method: 'post',
  handler: answering(async (req) => {
    refuseOthers(req)
    const isForm = req.headers.get('content-type')?.startsWith('multipart/form-data') ?? false
    const { dryRun, plan, rows } = await (isForm ? orderInForm(req) : orderInJson(req))
    const asked = { rows, user: req.user, language: uiLanguageFor(req.i18n.language) }
    const planned = await importTerms(req.payload, { ...asked, dryRun: true })
    if (!dryRun && plan !== undefined && plan !== nameOf(planned)) throw new Refusal('termsChanged', 'termImport.changedMeanwhile', 409)
    const results = dryRun ? planned : await importTerms(req.payload, { ...asked, dryRun: false })
    const answer: TermImportAnswer = { dryRun, counts: countsOf(results), rows: results, plan: nameOf(planned) }
    return Response.json(answer, { headers: { 'cache-control': 'no-store' } })
  }),
}

const nameOf = (planned: readonly TermResult[]): string => createHash('sha256').update(JSON.stringify(planned)).digest('base64url')

const isFormat = (format: unknown): format is TermFormat => termFormats.some((each) => each === format)

async function orderInJson(req: PayloadRequest): Promise<Order> {
  const { content, dryRun, format, plan } = ((await req.json?.()) ?? {}) as Record<string, unknown>
  if (!isFormat(format)) throw refusalAt('formatUnknown', 'format', say('termImport.format', { formats: termFormats.join(', ') }))
  if (typeof content !== 'string' || !content.trim()) throw refusalAt('noTerms', 'content', 'termImport.none')
  if (Buffer.byteLength(content) > maxTermBytes) throw tooLarge('content')
  return { rows: await readTermRows(content, format), dryRun: dryRun !== false, plan: typeof plan === 'string' ? plan : undefined }
}

async function orderInForm(req: PayloadRequest): Promise<Order> {
  const form = await postedForm(req, maxTermBytes + mebibyte / 16)
  if (form === 'tooLarge') throw tooLarge('file')
  const file = form?.get('file')
  if (!(file instanceof File) || file.size === 0) throw refusalAt('noFile', 'file', 'termImport.fileMissing')
  if (file.size > maxTermBytes) throw tooLarge('file')
  const format = termFormatOf(file.name)
  if (!format) throw refusalAt('formatUnknown', 'file', 'termImport.wrongType')
  const rows = await readTermRows(textIn(new Uint8Array(await file.arrayBuffer()), file.name, format), format, 'file')
  const plan = form?.get('plan')
  return { rows, dryRun: form?.get('dryRun') !== 'false', plan: typeof plan === 'string' ? plan : undefined }
}

const tooLarge = (field: string): Refusal =>
  refusalAt('termsTooLarge', field, say('termImport.tooLarge', { megabytes: maxTermBytes / mebibyte }), 413)

/** Spreadsheets write letters as they like; what is written as data is UTF-8, or says so by its mark. @throws Refusal */
function textIn(bytes: Uint8Array, fileName: string, format: TermFormat): string {
  try {
    const { encoding, text } = decodeText(bytes, fileName)
    if (format === 'csv' || encoding === 'utf-8' || encoding === 'utf-16') return text
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
  }
  throw refusalAt('unknownEncoding', 'file', 'termImport.wrongEncoding')
}
