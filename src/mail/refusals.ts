import { Refusal } from '../errors'
import type { TextKey } from '../i18n'

const texts = {
  alreadyOnItsWay: 'mail.refusal.alreadyOnItsWay',
  nobodyLeft: 'mail.refusal.nobodyLeft',
  approvalFell: 'sending.refusal.approvalFell',
  notApproved: 'sending.refusal.notApproved',
  ownApproval: 'sending.refusal.ownApproval',
  notAsked: 'sending.refusal.notAsked',
  approvalNotNeeded: 'sending.refusal.approvalNotNeeded',
  nothingToCorrect: 'sending.refusal.nothingToCorrect',
  noteMissing: 'sending.refusal.noteMissing',
  correctedMeanwhile: 'sending.refusal.correctedMeanwhile',
  receiversForgotten: 'sending.refusal.receiversForgotten',
  uncertainChanged: 'uncertain.refusal.changed',
  stoppedForGood: 'uncertain.refusal.stoppedForGood',
  anotherOnItsWay: 'uncertain.refusal.anotherOnItsWay',
  runChanged: 'refusals.refusal.runChanged',
  chooseFirst: 'refusals.refusal.choose',
  senderNotAllowed: 'sending.refusal.senderNotAllowed',
} as const satisfies Record<string, TextKey>

/** A refusal since things are not as they would have to be (409). */
export const refusal = (code: keyof typeof texts): Refusal => new Refusal(code, texts[code], 409)
