import { tellsBounce } from './blame'

/** Where the letter that is returned begins. */
const returned =
  /^[ \t>*]*(-{2,}[^\n]*(copy of (the|your) message|original (message|meddelande)|below this line|returned (message|mail)|undelivered message|message (header|follows)|unsent message|header and top)[^\n]*|-{0,3} ?(possibly truncated |the header of the )?original message (headers|follows|is following)[^\n]*|message headers follow[^\n]*|below is a copy of [^\n]*|(ursprungligt|ursprungliga) (meddelande|meddelandehuvuden)[^\n]*|(here|this|below) is a copy of [^\n]*message[^\n]*|the first \d+ lines of your original message[^\n]*|diagnostic information for administrators:?\s*$(?=[^]*^received:))/im

/** What a server tells people, without the letter that it returns. */
export const withoutReturned = (text: string): string => text.slice(0, returned.exec(text)?.index ?? text.length)

const coded = /(?<![\d.])[45]\d\d[ -](?!\d{3}-)|#[45]\.\d\.\d|\b[45]\.\d{1,3}\.\d{1,3}\b/

/** What servers say in every report, whatever the reason. */
const always =
  /^this message (is in mime format|was (created|generated) automatically|has been generated)|mime-encapsulated|for further assistance|do(es)? not reply|do not resend|this report relates to|^this is an? (automat|advisory)|^subject:|please include this problem report|following address(es)? (failed|could not|had)|^hi\. this is the|^i'm sorry to have to inform you|customer support/i

/** The paragraph that gives the reason: one with a reply code or a status, else one with telling words. */
export function reasonIn(text: string): string | null {
  const paragraphs = text
    .split(/\r?\n[ \t]*\r?\n/)
    .map((each) => each.trim())
    .filter((each) => each !== '' && (!always.test(each) || coded.test(each)))
  return (
    paragraphs.find((each) => coded.test(each) && tellsBounce(each)) ??
    paragraphs.find((each) => coded.test(each)) ??
    paragraphs.find(tellsBounce) ??
    null
  )
}
