import type { MailTemplate } from '../domain/mailContent'

/** What differs per recipient in a mail: text in `greeting` and `joinText`, addresses in the rest. */
const slotNames = ['greeting', 'unsubscribeUrl', 'webVersionUrl', 'answerUrl', 'joinText', 'joinUrl'] as const
export type Slot = (typeof slotNames)[number]

// Unicode noncharacters, which Unicode reserves for use inside a program: nobody types them, every
// store and renderer on the way keeps them, and `withoutSlotMarks` takes them out of what was typed.
const opening = '\uFDD0'
const closing = '\uFDD1'

const filled = new RegExp(`${opening}(${slotNames.join('|')})${closing}`)
const marks = /[\uFDD0\uFDD1]|&#(?:x0*fdd[01]|0*6497[67]);?/gi

/** The mark that stands for a slot in a template's subject, HTML or text. */
export const slot = (name: Slot): string => `${opening}${name}${closing}`

/**
 * The same plain data with every character that could form a slot's mark made harmless, so that
 * content can never be taken for a slot. Character references count too: they turn into characters
 * on the way from HTML to text.
 */
export function withoutSlotMarks<T>(content: T): T {
  // Replaced, not removed: a removal could join its neighbours into a new mark.
  const cleaned: T = JSON.parse(JSON.stringify(content).replace(marks, '\uFFFD'))
  return cleaned
}

/** One line that is safe as the value of a header (RFC 5322): no line breaks or control characters. */
export const headerSafe = (value: string): string => value.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()

/**
 * Makes a template ready for many recipients: cuts it at its slots once.
 * @returns a function from one recipient's values to that recipient's mail. Values are escaped in the
 * HTML, on one line in the subject and as they are in the text; they are never searched for slots.
 */
export function compileSlots(template: MailTemplate): (values: Record<Slot, string>) => MailTemplate {
  const subject = compile(template.subject)
  const html = compile(template.html)
  const text = compile(template.text)
  return (values) => ({
    subject: headerSafe(subject(values, asIs)),
    html: html(values, encodeForHtml),
    text: text(values, asIs),
  })
}

/** One recipient's mail. For many recipients of one template use `compileSlots`. */
export const fillSlots = (template: MailTemplate, values: Record<Slot, string>): MailTemplate => compileSlots(template)(values)

type Encode = (value: string) => string

/** A part of a template: text as it is, or the place of a slot. */
type Piece = string | { slot: Slot }

/** Cuts a template's subject, HTML or text at its slots. */
export const cutAtSlots = (source: string): Piece[] =>
  // Splitting by a pattern with one group gives text and names by turns.
  source.split(filled).map((part, index) => (index % 2 === 1 && isSlot(part) ? { slot: part } : part))

function compile(source: string): (values: Record<Slot, string>, encode: Encode) => string {
  const pieces = cutAtSlots(source)
  return (values, encode) => pieces.map((piece) => (typeof piece === 'string' ? piece : encode(values[piece.slot]))).join('')
}

const isSlot = (name: string): name is Slot => slotNames.some((known) => known === name)

const asIs: Encode = (value) => value

const references: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A value as it may stand in HTML, in text and in attributes. */
export const encodeForHtml: Encode = (value) => value.replace(/[&<>"']/g, (character) => references[character] ?? character)
