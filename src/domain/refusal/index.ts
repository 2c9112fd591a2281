import { type Named, plainWords } from './plain'
import {
  aboutContent,
  aboutDns,
  aboutGone,
  aboutRate,
  aboutRoom,
  aboutSender,
  aboutSize,
  aboutUs,
  domainGone,
  passing,
  rewritten,
} from './words'

export { plainWords } from './plain'

/**
 * Whom or what a refusal is about: `gone` and `full` are the recipient's mailbox, `later` passing trouble there;
 * `sender` is the address that we write from; `us` is what they think of us or let us do (reputation, lists, policy,
 * authentication, relaying); `rate` is how much we send; `dns` is names that do not resolve or ours that do not fit;
 * `content` and `size` are what we sent.
 */
const blames = ['gone', 'full', 'later', 'sender', 'us', 'rate', 'dns', 'content', 'size', 'unknown'] as const
export type Blame = (typeof blames)[number]

/** What a server said: in an answer over SMTP, or as a bounce quotes it. */
export interface Said extends Named {
  /** All that it said, its codes too where they stand there. */
  text: string
  /** The answer's code (RFC 5321 4.2), when it is known apart from the text. */
  code?: number | null
  /** The enhanced status (RFC 3463), when it is known apart from the text. What the text says itself is believed first. */
  status?: string | null
}

/**
 * Whom a refusal is about. Words decide, and what they say of the sender, of us, the rate, policy or DNS wins over
 * every code: `550 5.1.1 … too many recipients this hour` is not about a mailbox. Codes decide only where no words do.
 * Nothing but `gone` says that an address is not to be written to again.
 * @param said give the addresses, so that what they are called is not taken for what the server says
 */
export function blameFor(said: Said): Blame {
  const { code, status } = codesIn(said)
  const words = rewritten.reduce((text, [pattern, by]) => text.replace(pattern, by), plainWords(withoutShut(said.text, status), said))
  const isPassing = code === 4 || status?.startsWith('4') === true
  const told = byWords(words, isPassing)
  if (told !== null && told !== 'gone' && told !== 'later') return told
  if (namesOnlyUs(said) || /\.1\.[78]$|\.7\.27$/.test(status ?? '')) return 'sender'
  return told ?? byStatus(status, words, isPassing)
}

/** Words for a connection that has carried what it may: a new one may carry more. */
const connectionFull =
  /\btoo many (recipients|messages|mails|e-?mails|transactions|commands|rcpt\w*)\b|\b(messages?|recipients?|mails?|e-?mails?|transactions?) (per|in|on|for|over|during) (this |a |one |each |the )?(same |current |single |smtp )?(session|connection|transaction)\b|\b(session|connection|transaction)('?s)? (message |recipient |transaction )?(limit|maximum|quota)\b|\b(limit|maximum|max|exceed\w*)\b.{0,60}\b(session|connection)\b|\b(open|use|make|start|try) a new (session|connection)\b|\bfor manga (brev|mottagare|meddelanden)\b/i

/** Whether a refusal may be the connection's only, which has carried as much as the server lets it. */
export const saysConnectionIsFull = (response: string): boolean =>
  /(?<![\d.])[45]\.5\.3(?![\d.])/.test(response) || connectionFull.test(plainWords(response))

/**
 * What is alike in what a server says to one recipient and the next: its words without numbers and marks of their own.
 */
export const likeness = (said: Said): string =>
  plainWords(said.text, said)
    .toLowerCase()
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ')
    .replace(/\S*\d\S*/g, ' ')
    .replace(/[^\p{L}\s]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 160)

/** Those that say something of us, whatever became of the one recipient. */
const ours = new Set<Blame>(['sender', 'us', 'rate', 'dns', 'content', 'size'])
export const isOurs = (blame: Blame): boolean => ours.has(blame)

function byWords(words: string, isPassing: boolean): Blame | null {
  const isRoom = aboutRoom.test(words)
  if (aboutSender.test(words)) return 'sender'
  if (aboutRate.test(words) && !isRoom) return 'rate'
  if (aboutDns.test(words) && (!domainGone.test(words) || passing.test(words))) return 'dns'
  if (aboutSize.test(words) && !isRoom) return 'size'
  if (aboutUs.test(words)) return /\bgr[ae]y-?list/i.test(words) ? 'later' : 'us'
  if (isRoom) return 'full'
  if (aboutContent.test(words)) return 'content'
  if (isPassing || passing.test(words)) return passing.test(words) || saysNobody(words) ? 'later' : null
  return saysNobody(words) ? 'gone' : null
}

const saysNobody = (words: string): boolean => domainGone.test(words) || aboutGone.test(words)

/** A server that names the address that we write from, and not the one that we write to, speaks of that. */
function namesOnlyUs({ recipient, sender, text }: Said): boolean {
  const names = (address: string | null | undefined) => Boolean(address) && text.toLowerCase().includes((address ?? '').toLowerCase())
  return names(sender) && !names(recipient)
}

/** What RFC 3463 says of a status by its subject and detail. */
const meanings: readonly (readonly [RegExp, Blame])[] = [
  [/^1\.([1236]|10)$/, 'gone'],
  [/^2\.1$/, 'gone'],
  [/^2\.2$/, 'full'],
  [/^(2\.3|3\.4)$/, 'size'],
  [/^(2\.12[0-9]|5\.3|7\.28|1\.90|4\.5)$/, 'rate'],
  [/^4\.310$/, 'gone'],
  [/^4\.(3|4|312)$/, 'dns'],
  [/^7\./, 'us'],
  [/^6\./, 'content'],
]

function byStatus(status: string | null, words: string, isPassing: boolean): Blame {
  const code = status?.slice(2) ?? ''
  const meant = meanings.find(([pattern]) => pattern.test(code))?.[1] ?? null
  // Cisco's answer to whoever is not in its list of recipients: nothing is said but this.
  const isBare = code === '1.0' && /^\W*(recipient )?address (is )?(rejected|invalid)\W*$/i.test(words)
  if (meant === 'gone' || isBare) return isPassing ? 'later' : 'gone'
  return meant ?? (isPassing ? 'later' : 'unknown')
}

/** Exchange Online says it of an address that is not in its directory; to others the same words are policy. */
const withoutShut = (text: string, status: string | null): string =>
  status === '5.4.1' ? text.replace(/recipient address rejected:\s*access denied/gi, 'no such user') : text

/** Whether an answer as it is kept is a refusal for good (RFC 5321 4.2.1). */
export const isPermanent = (response: string): boolean => /^\s*5\d\d(?!\d)/.test(response)

/** The class of the answer's code, and the status that says most. */
function codesIn({ code, status, text }: Said): { code: number | null; status: string | null } {
  const written = /^\W*(?:smtp;\s*)?([2-5])\d\d(?![\d.])/i.exec(text)?.[1]
  const inText = statusIn(text)
  const known = status && /^[245]\.\d{1,3}\.\d{1,3}$/.test(status) ? status : null
  return {
    code: code ? Math.floor(code / 100) : written ? Number(written) : null,
    status: inText && !isEmpty(inText) ? inText : (known ?? inText),
  }
}

/** The first enhanced status code in a text that says something. An IP address is none. */
export function statusIn(text: string): string | null {
  const found = [...text.matchAll(/(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?!\d|\.\d)/g)].map(([, each = '']) => each)
  return found.find((each) => !isEmpty(each)) ?? found[0] ?? null
}

/** `5.0.0` and the like say no more than that it went wrong. */
export const isEmpty = (status: string): boolean => /^[245]\.0\.0$/.test(status)
