import { type TextKey, type Translate, translator } from '../i18n'
import { uiLanguages } from '../i18n/languages'
import { notWritten } from './delivery'
import type { DeliveryState, ExclusionReason } from './mailings'

/** What a mail server's answer means to a person. */
const answerMeanings = [
  'mailboxUnknown',
  'mailboxFull',
  'mailboxClosed',
  'domainUnknown',
  'tooLarge',
  'spam',
  'senderBlocked',
  'notAuthorised',
  'tooMany',
  'tryLater',
  'refused',
  'noConnection',
  'notWritten',
] as const
export type AnswerMeaning = (typeof answerMeanings)[number]

/** Enhanced status codes (RFC 3463) that servers agree on, by class-less subject and detail. */
const byStatus: readonly (readonly [RegExp, AnswerMeaning])[] = [
  [/^1\.1$/, 'mailboxUnknown'],
  [/^1\.(2|10)$/, 'domainUnknown'],
  [/^1\.[036]$/, 'mailboxUnknown'],
  [/^2\.1$/, 'mailboxClosed'],
  [/^2\.2$/, 'mailboxFull'],
  [/^(2|3)\.[34]$/, 'tooLarge'],
  [/^4\.[1-4]$/, 'domainUnknown'],
  [/^7\.(2[0-9]|1)$/, 'senderBlocked'],
]

/** Words that servers use, the telling ones first. */
const byWords: readonly (readonly [RegExp, AnswerMeaning])[] = [
  [/quota|mailbox (is )?full|over ?quota|insufficient (system )?storage/i, 'mailboxFull'],
  [/spam|junk|content (rejected|filter)|virus/i, 'spam'],
  [/spf|dkim|dmarc|blacklist|blocklist|blocked|reputation|policy|not allowed to send/i, 'senderBlocked'],
  [
    /(no such|unknown|invalid) (user|recipient|mailbox|address)|user unknown|does ?n.t exist|does not exist|not found|recipient.*rejected/i,
    'mailboxUnknown',
  ],
  [/disabled|inactive|suspended|closed|no longer/i, 'mailboxClosed'],
  [/domain.*(not|unknown)|host.*not found|unrouteable|no mx/i, 'domainUnknown'],
  [/too (large|big)|size limit|exceeds/i, 'tooLarge'],
  [/relay|authenticat/i, 'notAuthorised'],
  [/too many|rate|limit|greylist|grey-list|throttl/i, 'tooMany'],
  [/later|temporar|try again|busy/i, 'tryLater'],
]

/**
 * What a server's answer means, by its enhanced status code and by its words.
 * @param response as it was kept: code, perhaps enhanced code, and text; or what went wrong on the line
 */
export function meaningOf(response: string): AnswerMeaning {
  const code = /^(\d)\d\d[\s-]/.exec(response)?.[1]
  if (!code) return response.startsWith(notWritten) ? 'notWritten' : 'noConnection'
  const enhanced = /\b[245]\.(\d{1,3}\.\d{1,3})\b/.exec(response)?.[1]
  const known = enhanced ? byStatus.find(([pattern]) => pattern.test(enhanced)) : undefined
  const said = known ?? byWords.find(([pattern]) => pattern.test(response))
  if (said) return said[1]
  return code === '4' ? 'tryLater' : 'refused'
}

/** As much of a delivery as its words are made from. */
export interface ToldDelivery {
  state: DeliveryState
  reason?: ExclusionReason | null
  /** What the server said, or for a stopped one what we wrote. */
  response?: string | null
}

/** Why a delivery ended as it did, or waits, in words for a person; empty when there is nothing to explain. */
export function whyInWords({ state, reason, response }: ToldDelivery, t: Translate): string {
  switch (state) {
    case 'excluded':
      return reason ? t(`sending.why.reasons.${reason}`) : ''
    case 'failed':
      return t(`sending.why.meanings.${meaningOf(response ?? '')}`)
    case 'deferred':
      return `${t(`sending.why.meanings.${meaningOf(response ?? '')}`)} ${t('sending.why.triedAgain')}`
    case 'uncertain':
      return t('sending.why.uncertain')
    case 'cancelled':
      return t(ownWordsIn(response, ['sending.outcome.stopped', 'uncertain.outcome.hasGotIt']) ?? 'mail.outcome.saidNoMeanwhile')
    case 'accepted':
      return wordsIfOwn(response, ['uncertain.outcome.accepted'], t)
    default:
      return ''
  }
}

/** The last that is known of an uncertain delivery: what was heard of it, or our own words in the reader's language. */
export const lastKnown = (response: string | null | undefined, t: Translate): string =>
  wordsIfOwn(response, ['mail.outcome.leaseExpired'], t) || (response ?? '')

function wordsIfOwn(response: string | null | undefined, known: readonly TextKey[], t: Translate): string {
  const key = ownWordsIn(response, known)
  return key ? t(key) : ''
}

/** Which of our own words was kept, whatever language they were written in. */
const ownWordsIn = (response: string | null | undefined, known: readonly TextKey[]): TextKey | undefined =>
  known.find((key) => uiLanguages.some((language) => translator(language)(key) === response))
