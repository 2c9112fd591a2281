import type { BounceVerdict } from './verdict'

/*
 * What mail servers say in reports in words of their own, of what they did or met with; what the next server answered
 * is judged elsewhere.
 */

const all = (...patterns: readonly string[]): RegExp => new RegExp(patterns.map((pattern) => `(?:${pattern})`).join('|'), 'i')

/** The mailbox or its domain is not there, or takes no mail (RFC 7505). */
const gone = all(
  '\\bnot listed in (the )?(public |domino |name )',
  '\\binvalid final delivery userid\\b',
  '\\b(recipient|address(ee)?|user)( name)?( is|:)? (not recogni[sz]ed|unknown)\\b',
  '\\bunknown recipient\\b',
  '\\bno matches to nameserver query\\b',
  '\\bindicated no smtp service\\b',
  '\\bno such (user|person|mailbox|recipient|address)\\b',
  '\\ball relevant mx records point to non-?existent hosts\\b',
  '\\bunroute?able address\\b',
  '\\bhost or domain name not found\\b(?![^;]*try again)',
  '\\bdomain does not exist\\b',
  "\\bcouldn'?t find any host\\b",
  '\\bno mailbox here by that name\\b',
  '\\bunknown or invalid user\\b',
)

/** It had to give up: nobody answered, the way went round, or something broke on the way. */
const passing = all(
  '\\bretry timeout exceeded\\b',
  '\\b(retry time not reached|not yet due|all hosts[^.\\n]{0,60}failing|has been failing)\\b',
  '\\b(in the queue too long|too long in (the )?queue|queue lifetime|time limit|delivery time expired|message expired|expired message|was expired|timeout period)\\b',
  "\\b(not (been )?collected after|allowed queue period|attempts? (have )?failed|failed \\d+ attempts|aborted after|could ?n[o']t be delivered (for|after|within)|not delivered within)\\b",
  "\\b(unable|wasn'?t able|not able|couldn'?t|could not|cannot|failed) to (establish|connect|contact|reach|open)\\b",
  '\\bconnect(ion)? (to|with) [^\\n]{0,120}(refused|timed? ?out|unreachable|no route|reset|closed|failed|lost)|\\b(connection|operation|conversation|session|read) [^.\\n]{0,60}(timed? ?out|timeout|dropped|reset|was closed|lost)\\b|\\blost connection\\b|\\bconnection refused\\b',
  '\\bnetwork (is )?unreachable\\b|\\bno route to host\\b|\\bhost (is )?(down|not reachable)\\b|\\bhost [^ ]+ is not responding\\b|\\bnot respond(ing)?\\b|\\bno answer from host\\b',
  '\\btoo many hops\\b|\\b(mail|routing|forwarding|delivery) loop\\b|\\bloops? back to\\b|\\bhop count exceeded\\b',
  '\\bhost not found,? try again\\b|\\bhost name lookup failure\\b|\\btemporary (lookup|resolution|dns|name)|\\bname server: timeout\\b|\\bdns (query|lookup) (timed|time|failed)|\\bcould not (find a gateway|complete the lookup)',
  '\\berror while being processed\\b|\\bcommand (died|output|failed|time limit)|\\btemporary failure\\b|\\blocal (error|configuration error)\\b|\\bmail system (configuration )?error\\b|\\binput/output error\\b|\\bcannot (open|append|create)\\b[^\\n]{0,60}\\b(mailbox|file|maildir|lock)',
)

/** A reply code, or that somebody said something: then the words are another server's. */
const answered = /(?<![\d.:])[245]\d\d[ -](?!seconds|minutes|hours|days|attempts)|\bsaid:/

/** Words by which one of these servers tells that the next one does not want us, which weigh more. */
const refused = /\b(spam|blocked|block ?list|black ?list|policy|reputation|rejected|denied|quota|full)\b/i

/**
 * Which kind of bounce a server's own words mean.
 * @returns null when they tell of an answer of the next server, or nothing
 */
export function verdictOfOwnWords(text: string): BounceVerdict | null {
  if (refused.test(text)) return null
  if (gone.test(text)) return answered.test(text) ? null : 'hard'
  return passing.test(text) && !answered.test(text) ? 'soft' : null
}

/** Whether they say at last that they gave up, whatever the reason. */
export const saysGaveUp = (text: string): boolean => passing.test(text)

/** What the next server answered, out of the words in which a report tells of it. */
export function answerIn(text: string): string {
  const told = [
    ...text.matchAll(
      /(?:\bsaid:|\bresponse(?: was)?:|<<<|command output:|remote host said:|error message:|replied:|returned:|received >>>|failed with:|responded as follows:|host: [\w.-]+\s*\n|-+ ?server message\s*\n|after [A-Z]+ ?[A-Z]*(?::<[^>]*>)?(?: SIZE=\d+)?:)\s*/gi,
    ),
  ].at(-1)
  const answer = told ? text.slice(told.index + told[0].length) : text
  return answer
    .replace(/^\s*<[^<>\s]+@[^<>\s]+>:?\s*/, '')
    .replace(/^\s*giving up on [^\n]*$/gim, '')
    .replace(/,?\s*relay=\[?[^\s\]]*\]?/gi, '')
    .replace(/\(in reply to [^)]*\)|\[(?:RCPT_TO|MAIL_FROM|DATA)\]\s*$/gi, '')
    .trim()
}
