import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const folder = 'test/fixtures/incoming'

/** The names of all mails that are kept as examples. */
export const incomingNames = (): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.eml'))
    .map((name) => name.replace(/\.eml$/, ''))

/** What an example is about, where it names something of ours. */
export interface Whom {
  /** Whom we wrote to. */
  recipient?: string
  /** Where the bounce went. */
  returnPath?: string
  /** Of the letter that is returned or answered. */
  messageId?: string
}

/** An example of a mail that comes in, about a letter of ours; lines end as they do on the wire. */
export function incomingMail(
  name: string,
  { recipient = 'anna@kommun.example', returnPath = 'studs@region.example', messageId = '<x@spets.example>' }: Whom = {},
): Buffer {
  const text = readFileSync(join(folder, `${name}.eml`), 'utf8')
  const filled = text.replaceAll('{{recipient}}', recipient).replaceAll('{{returnPath}}', returnPath).replaceAll('{{messageId}}', messageId)
  return Buffer.from(filled.replace(/\r?\n/g, '\r\n'))
}
