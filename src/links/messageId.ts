import { idOfOctets, isMacOfId, macOfId, octetsOfId } from './deliveryIds'
import type { LinkKeys } from './tokens'

/** What a Message-ID is made from. */
export interface MessageIdSettings {
  secret: string
  /** Its host stands at the right of the `@`. */
  publicUrl: string
}

/**
 * The Message-ID of a delivery (RFC 5322 3.6.4): the same however often it is tried, so that a receiver can tell a
 * repetition, and signed, so that an answer that names it can be trusted to be about a mail of ours.
 * @example messageIdFor(settings, id) // '<7d4448409dc011d1b2455ffdce74fad2.0123456789abcdef@s3.example.se>'
 */
export function messageIdFor({ secret, publicUrl }: MessageIdSettings, deliveryId: string): string {
  const id = octetsOfId(deliveryId)
  const mac = macOfId(secret, 'message id', id)
  return `<${id.toString('hex')}.${mac.toString('hex')}@${hostOf(publicUrl)}>`
}

let lastHost = { url: '', host: '' }

/** All mails of a process have the same, which is read once. */
function hostOf(url: string): string {
  if (lastHost.url !== url) lastHost = { url, host: new URL(url).hostname }
  return lastHost.host
}

const pattern = /<?\b([0-9a-f]{32}|[0-9a-f]{24})\.([0-9a-f]{16})@[^\s<>@]+>?/gi

/**
 * The delivery that the first Message-ID of ours in a text names; null when there is none.
 * @param text a Message-ID, or a header such as References that holds several
 */
export function readMessageId(keys: LinkKeys, text: string): string | null {
  for (const [, id = '', mac = ''] of text.matchAll(pattern)) {
    const octets = Buffer.from(id, 'hex')
    if (isMacOfId(keys, 'message id', octets, Buffer.from(mac, 'hex'))) return idOfOctets(octets)
  }
  return null
}
