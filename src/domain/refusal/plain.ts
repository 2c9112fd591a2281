/** Whom a server's words may name: their addresses are no words of it. */
export interface Named {
  /** The address that was written to. */
  recipient?: string | null | undefined
  /** The address that it came from, as the server was told. */
  sender?: string | null | undefined
}

/** More than this of an answer tells nothing more. */
const most = 4000

/** Zones of lists of senders to refuse: where one of them is named, the words are about us. */
const blockLists =
  /(?<![\w.@-])(?:[\w-]+\.)*(?:spamhaus|spamcop|barracudacentral|sorbs|uceprotect|abuseat|senderscore|invaluement|mailspike|surbl|uribl|nixspam|manitu|psbl|surriel|backscatterer|spamrats|dnswl|fabel|hostkarma|junkemailfilter|truncate\.gbudb|gbudb|s5h|swinog|lashback|0spam)\.(?:org|net|com|dk|de|eu|ch|info)\b[^\s,;)]*/gi

const links = /\bhttps?:\/\/[^\s<>"']+/gi
const inBrackets = /<[^<>\n]*>/g
const addresses = /(?:"[^"\n]{0,100}"|[^\s<>()[\],;:"`]{1,200})(?:@|\(at\)|=40)(?:\[[^\]\n]{0,60}\]|[^\s<>()[\],;:"`]{1,255})/giu
/** Host names as servers write them: a full stop without a space after it is followed by a capital. */
const hosts = /(?<![\w.-])(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?\.)+(?:xn--[a-z0-9-]+|[a-z]{2,18})\b/g
/** Sendmail begins with whom it is about: `anna... User unknown`. */
const begun = /^(\W*)[^\s.]+(?:\.[^\s.]+)*\.\.\.(?=\s)/

/** Codes stand before every line of an answer, and cut sentences where the lines were put together. */
const codes = /(?<![\w.#])[245]\d\d[ -](?=\s*#?[245]\.\d{1,3}\.\d{1,3})|(?<![\w.])[245]\d\d(?:-|(?=\s)(?<=^\W*\d\d\d))/g
const statuses = /(?<![\d.])#?[245]\.\d{1,3}\.\d{1,3}(?!\d|\.\d)/g

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/**
 * What a server says in words: without addresses, names of hosts, links and codes, so that a person whose address is
 * `policy@spamhaus.example` is not taken for one. Accents are gone, for servers write with and without them.
 */
export function plainWords(text: string, named: Named = {}): string {
  const read = withoutAccents(text.slice(0, most).normalize('NFKC'))
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, ' ')
  return withoutNamed(read.replace(codes, ' ').replace(statuses, ' '), named)
    .replace(links, (link) => (link.search(blockLists) >= 0 ? ' blocklist ' : ' '))
    .replace(inBrackets, ' ')
    .replace(addresses, ' ')
    .replace(blockLists, ' blocklist ')
    .replace(hosts, ' ')
    .trim()
    .replace(begun, '$1')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Only after Latin letters: elsewhere a mark makes another letter. */
const withoutAccents = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')

function withoutNamed(text: string, { recipient, sender }: Named): string {
  return [recipient, sender].reduce<string>((rest, address) => (address ? withoutOne(rest, withoutAccents(address)) : rest), text)
}

/** Takes out an address, its domain, and its local part where it stands for the mailbox. */
function withoutOne(text: string, address: string): string {
  const at = address.lastIndexOf('@')
  const [local, domain] = [escaped(address.slice(0, at)), escaped(address.slice(at + 1))]
  const mailbox = '(?:user|mailbox|account|recipient|address|alias|name)'
  const patterns = [
    escaped(address),
    `(?<![\\w-])(?:[\\w-]+\\.)*${domain}(?![\\w-])`,
    `(?<=["'(\\[{])${local}(?=["')\\]}])`,
    `(?<=\\b${mailbox}:? {1,2})${local}(?![\\w.-])`,
    `(?<![\\w.-])${local}(?= {0,2}(?:: |\\())`,
  ]
  return at < 1 ? text : patterns.reduce((rest, pattern) => rest.replace(new RegExp(pattern, 'giu'), ' '), text)
}
