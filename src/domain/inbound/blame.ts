import { type Blame, blameFor, isEmpty, type Said, statusIn } from '../refusal'
import { answerIn, saysGaveUp, verdictOfOwnWords } from './ownWords'
import type { BounceVerdict } from './verdict'

/** Which kind of bounce it is, by whom or what the refusal is about. What nobody can tell passes, until it has not. */
const verdicts: Readonly<Record<Blame, BounceVerdict>> = {
  gone: 'hard',
  full: 'mailboxFull',
  later: 'soft',
  sender: 'blocked',
  us: 'blocked',
  rate: 'blocked',
  dns: 'blocked',
  content: 'blocked',
  size: 'blocked',
  unknown: 'soft',
}

/** Names of ours that do not resolve. What else is said of DNS is about the way there. */
const ourNames = /\b(you|your|client|reverse|ptr|r-?dns|helo|ehlo|sender|hostname)\b/i

/**
 * Which kind of bounce it is, by what a server said. That suppresses nobody at once unless the mailbox is gone.
 * @param said the words of a report, and its status
 */
export function bounceVerdict(said: Said): BounceVerdict {
  const own = verdictOfOwnWords(said.text)
  if (own) return own
  const blame = blameFor({ ...said, text: answerIn(said.text) })
  return blame === 'dns' && !ourNames.test(said.text) ? 'soft' : verdicts[blame]
}

/** Whether a text tells by its words or codes which kind of bounce it is. */
export const tellsBounce = (text: string): boolean =>
  saysGaveUp(text) || verdictOfOwnWords(text) !== null || blameFor({ text: answerIn(text) }) !== 'unknown'

/** The status that says most: the one that the server wrote, and the report's own where that says nothing in particular. */
export function bestStatus(own: string, words: string): string | null {
  const reports = statusIn(own)
  const servers = statusIn(words)
  return servers && (!reports || isEmpty(reports) || !isEmpty(servers)) ? servers : reports
}
