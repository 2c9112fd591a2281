import { found, type MailFinding, type Publish } from './findings'
import { type Ask, tagsIn } from './zone'

/** A key of ours: what should be published about it, or what is wrong with its file. */
export type OurKey = { selector: string; kind: 'rsa' | 'ed25519'; publicPart: string } | { selector: string; file: string; fault: string }

/** RFC 6376, 3.6.1: whether what is published fits the keys that mail from a domain is signed with. */
export function checkDkim(domain: string, keys: readonly OurKey[], ask: Ask): MailFinding[] {
  if (keys.length === 0) return [found('dkim', 'dkimNoKey', { domain })]
  return keys.map((key) =>
    'fault' in key ? found('dkim', 'keyBroken', { domain, file: key.file, fault: key.fault }) : checkKey(domain, key, ask),
  )
}

type SoundKey = Extract<OurKey, { publicPart: string }>

function checkKey(domain: string, key: SoundKey, ask: Ask): MailFinding {
  const host = `${key.selector}._domainkey.${domain}`
  const publish: Publish = { host, type: 'TXT', value: `v=DKIM1; k=${key.kind}; p=${key.publicPart}` }
  const { values, alias, failure } = ask(host, 'TXT')
  const [record, ...more] = values
  if (failure) return found('dkim', 'noAnswer', { host, reason: failure })
  if (record === undefined)
    return alias === null
      ? found('dkim', 'dkimMissing', { host }, publish)
      : found('dkim', 'dkimDangling', { host, target: alias }, publish)
  if (more.length > 0) return found('dkim', 'dkimSeveral', { host, count: values.length }, publish)
  return checkRecord(host, record, key, publish)
}

function checkRecord(host: string, record: string, key: SoundKey, publish: Publish): MailFinding {
  const tags = tagsIn(record)
  if (!(tags instanceof Map)) return found('dkim', 'dkimSyntax', { host, part: tags.wrong }, publish)
  const published = tags.get('p')?.replace(/\s+/g, '')
  const version = tags.get('v')
  if (published === undefined || (version !== undefined && version !== 'DKIM1'))
    return found('dkim', 'dkimSyntax', { host, part: version === undefined || version === 'DKIM1' ? 'p=' : `v=${version}` }, publish)
  if (published === '') return found('dkim', 'dkimRevoked', { host }, publish)
  if (published !== key.publicPart || (tags.get('k') ?? 'rsa') !== key.kind) return found('dkim', 'dkimMismatch', { host }, publish)
  if (!allows(tags.get('s'), ['*', 'email']) || !allows(tags.get('h'), ['sha256']))
    return found('dkim', 'dkimNotForMail', { host }, publish)
  return allows(tags.get('t') ?? '', ['y']) ? found('dkim', 'dkimTesting', { host }, publish) : found('dkim', 'dkimRight', { host })
}

/** Whether a list with colons holds one of the values; one that is not given allows all. */
const allows = (list: string | undefined, values: readonly string[]): boolean =>
  list === undefined || list.split(':').some((value) => values.includes(value.trim()))
