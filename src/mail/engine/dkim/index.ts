import { type BrokenKey, changesOf, type DkimKey, isBroken, type KeyFolder, keysOf, normaliseHost } from './keys'
import { signatureField } from './signature'

export { domainsWithKeys, isBroken, type KeyFolder, keysOf, normaliseHost, publicPart } from './keys'
export { KeyExists, makeKey } from './make'

/** Signs a whole message, CRLF lines. What it gives is the header field that belongs before it, its line ended. */
export type Signer = (message: Buffer) => Buffer

/** The key that a domain's mail should be signed with cannot be used: send nothing rather than badly signed mail. */
export class BrokenDkimKey extends Error {
  override name = 'BrokenDkimKey'

  constructor(readonly broken: BrokenKey) {
    super(`The DKIM key ${broken.file} cannot be used: ${broken.fault}`)
  }
}

/** What was read, for as long as the folder is unchanged. */
const read = new Map<string, { changes: string; keys: (DkimKey | BrokenKey)[]; lookedAt: number }>()

/** How often the folder is looked at, in milliseconds: seldom enough to ask for a signer for every message. */
const pause = 1_000

/**
 * Signs mail from a domain with the key that the administrator has laid in the folder as `<domain>/<selector>.pem`.
 * The key is read once, and again within a second after the folder has changed.
 * @param domain what stands after the @ of the sender
 * @returns null where the domain has no key: then whoever takes the mail on may sign it
 * @throws BrokenDkimKey when the key that should sign cannot
 */
export function signerFor(keyFolder: KeyFolder, domain: string, now = Date.now()): Signer | null {
  const [key] = currentKeys(keyFolder, domain, now)
  if (!key) return null
  if (isBroken(key)) throw new BrokenDkimKey(key)
  return (message) => signatureField(message, key)
}

function currentKeys(keyFolder: KeyFolder, domain: string, now: number): (DkimKey | BrokenKey)[] {
  const host = normaliseHost(domain)
  if (host === null) return []
  const place = `${keyFolder.dkimFolder}\n${host}`
  const known = read.get(place)
  // The clock may be set back; then it is looked at once more.
  if (known && Math.abs(now - known.lookedAt) < pause) return known.keys
  const changes = changesOf(keyFolder, host)
  const keys = known?.changes === changes ? known.keys : keysOf(keyFolder, host)
  read.set(place, { changes, keys, lookedAt: now })
  return keys
}
