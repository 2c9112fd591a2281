import { createHash, sign } from 'node:crypto'
import { type HeaderField, partsOf, relaxedBody, relaxedField } from './canonical'
import { type DkimKey } from './keys'

/**
 * The fields that are signed. Each is named once more than it occurs, so that nobody on the way can add another
 * one and have the mail program show that instead (RFC 6376, 8.15).
 */
const signedFields = [
  'from',
  'to',
  'subject',
  'date',
  'message-id',
  'reply-to',
  'mime-version',
  'content-type',
  'list-id',
  'list-unsubscribe',
  'list-unsubscribe-post',
  'list-archive',
  'feedback-id',
] as const

/** Characters of a signature on one line: with the fold's space within the 78 that RFC 5322 asks for. */
const signatureLine = 72

/** The signature of a message, as the header field before it (RFC 6376, relaxed/relaxed; RFC 8463 for Ed25519). */
export function signatureField(message: Buffer, key: DkimKey): Buffer {
  const { fields, body } = partsOf(message)
  const bodyHash = createHash('sha256').update(relaxedBody(body)).digest('base64')
  const { names, text } = fieldsToSign(fields)
  const unsigned = `DKIM-Signature: ${tagsOf(key, bodyHash, names)}`
  const own = relaxedField({ name: 'dkim-signature', raw: unsigned })
  const signature = signatureOf(key, Buffer.from(text + own, 'latin1'))
  return Buffer.from(`${unsigned}${folded(signature)}\r\n`, 'latin1')
}

const tagsOf = ({ domain, selector, kind }: DkimKey, bodyHash: string, names: string): string =>
  [
    `v=1; a=${kind}-sha256; c=relaxed/relaxed; d=${domain};`,
    `s=${selector};`,
    `bh=${bodyHash};`,
    `h=${names.replace(/(.{50,68}:)/g, '$1\r\n ')};`,
    'b=',
  ].join('\r\n ')

/** Several of one name are taken from the last upwards (RFC 6376, 5.4.2). */
function fieldsToSign(fields: readonly HeaderField[]): { names: string; text: string } {
  const found = signedFields.flatMap((name) => fields.filter((field) => field.name === name).toReversed())
  return {
    names: [...found.map(({ name }) => name), ...signedFields].join(':'),
    text: found.map((field) => `${relaxedField(field)}\r\n`).join(''),
  }
}

/** Ed25519 signs the hash (RFC 8463, 3); RSA makes it itself. */
const signatureOf = ({ kind, key }: DkimKey, data: Buffer): string =>
  (kind === 'ed25519' ? sign(null, createHash('sha256').update(data).digest(), key) : sign('sha256', data, key)).toString('base64')

const folded = (signature: string): string => (signature.match(new RegExp(`.{1,${signatureLine}}`, 'g')) ?? []).join('\r\n ')
