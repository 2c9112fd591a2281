import { mimeFuncs } from '../nodemailerParts'
import { type Attempt, notWritten } from '../../../domain/delivery'
import { controlIn } from '../../../domain/plainText'

/*
 * Where text becomes protocol: every value of a header, every address and every command of SMTP passes here, and a
 * control character does not.
 */

/** A name and an address, as they stand in a header. */
export interface Mailbox {
  name: string
  address: string
}

/** Something cannot be said in the protocol as it is. Nothing of the message has been sent. */
export class Unwritable extends Error {
  override name = 'Unwritable'
}

/** The attempt to hand over what cannot be written. */
export const unwritten = ({ message }: Unwritable): Attempt => ({ code: null, response: message, stage: 'writing' })

/**
 * @param what as a person knows it, in English as servers' answers are
 * @throws Unwritable
 */
function onlyText(what: string, value: string): string {
  const found = controlIn(value)
  if (found !== null) throw new Unwritable(`${notWritten}: ${what} holds the control character ${found}`)
  return value
}

/**
 * An address as it may stand in a command and in a header, where white space, `<`, `>` and separators would end it.
 * @throws Unwritable
 */
function onlyAddress(what: string, address: string): string {
  if (/[\s<>,;:()"[\]\\]/.test(onlyText(what, address))) throw new Unwritable(`${notWritten}: ${what} is no address`)
  return address
}

/**
 * A header whose value is written as it is, on lines of at most 76 characters where it can be folded (RFC 5322 2.2.3),
 * without the last line's end.
 * @throws Unwritable
 */
export const plainHeader = (name: string, value: string): string => mimeFuncs.foldLines(`${name}: ${onlyText(name, value)}`, 76)

/** A header of free text, such as a subject (RFC 5322 2.2.1 unstructured). @throws Unwritable */
export const textHeader = (name: string, text: string): string =>
  plainHeader(name, isPlain(onlyText(name, text)) ? text : encodedWords(text))

/** A header that names one mailbox. @throws Unwritable */
export function mailboxHeader(name: string, mailbox: Mailbox): string {
  const address = onlyAddress(`the address in ${name}`, mailbox.address)
  const shown = onlyText(`the name in ${name}`, mailbox.name).trim()
  if (!shown) return plainHeader(name, address)
  const phrase = isPlain(shown) && !/["\\]/.test(shown) ? `"${shown}"` : encodedWords(shown)
  return plainHeader(name, `${phrase} <${address}>`)
}

/** A command to a mail server (RFC 5321 4.1.1), with its line's end. @throws Unwritable */
export const command = (line: string): string => `${onlyText('the command', line)}\r\n`

/** `MAIL FROM` or `RCPT TO`; an empty sender is said as `<>`. @throws Unwritable */
export const pathCommand = (verb: 'MAIL FROM' | 'RCPT TO', address: string, parameters = ''): string =>
  command(`${verb}:<${onlyAddress(verb === 'RCPT TO' ? "the recipient's address" : "the sender's address", address)}>${parameters}`)

/**
 * Whether a text can be written as it is: it is ASCII, can be folded, and is not taken for encoded words, which many
 * readers decode even where RFC 2047 5 forbids them.
 */
const isPlain = (text: string): boolean => /^[\x20-\x7e]*$/.test(text) && !text.includes('=?') && !/\S{400}/.test(text)

/** RFC 2047 2. */
const longestWord = 75

/**
 * A text as encoded words (RFC 2047), as few as can be and broken after a space where there is one: Python's email
 * package (3.11) reads a space between two of them in a name.
 */
function encodedWords(text: string): string {
  const words: string[] = []
  let current = ''
  const take = (part: string) => {
    if (current && encodedWord(current + part).length > longestWord) {
      words.push(encodedWord(current))
      current = ''
    }
    current += part
  }
  for (const part of text.split(/(?<=\s)(?=\S)/)) {
    if (encodedWord(part).length <= longestWord) take(part)
    else for (const character of part) take(character)
  }
  return [...words, encodedWord(current)].join(' ')
}

/** In the shorter of the two encodings, with the few characters bare that a phrase allows (RFC 2047 5 (3)). */
function encodedWord(text: string): string {
  const [quoted, base64] = [mimeFuncs.encodeWord(text, 'Q'), mimeFuncs.encodeWord(text, 'B')]
  return quoted.length <= base64.length ? quoted : base64
}
