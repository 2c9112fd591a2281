import type { PayloadRequest } from 'payload'
import { accountingOf, eventsOf } from '../../../../database'
import type { Accounting } from '../../../../domain/accounting'
import type { MailTemplate } from '../../../../domain/mailContent'
import type { DeliveryEvent } from '../../../../domain/mailings'
import { sentenceOf } from '../../../../domain/segments'
import { settingsOf } from '../../../../env'
import { translator } from '../../../../i18n'
import { type ContentLanguage, contentLanguages, uiLanguageFor } from '../../../../i18n/languages'
import {
  type FrozenQuestion,
  frozenContentOf,
  frozenQuestionOf,
  frozenSenderOf,
  mailingOf,
  previewFrozen,
  senderInWords,
} from '../../../../mail'
import type { Dispatch } from '../../../../payload-types'
import { namesIn, namesOf } from '../../../actors/Segments/names'

/** A segment as it was asked, in words. */
export interface AskedSegment {
  name: string
  sentence: string
  /** How many were taken in or left out by hand. */
  included: number
  excluded: number
}

/** What is kept of a dispatch for others to look at later: nothing that tells who got it. */
export interface RecordFacts {
  dispatch: Dispatch
  zone: string
  from: string
  replyTo: string
  confirmedBy: string | null
  approvedBy: string | null
  accounting: Accounting
  events: Record<DeliveryEvent, number>
  /** In the languages that it was written in; greeting nobody by name. */
  mails: { language: ContentLanguage; mail: MailTemplate }[]
  /** Null for those who may not read the questions. */
  segments: AskedSegment[] | null
  /** Names of the strength areas that the contacts were cut to; null where they were not. */
  areas: string[] | null
}

/** Gathers the record of a dispatch, of what the user may read of it. */
export async function recordFacts(req: PayloadRequest, dispatch: Dispatch): Promise<RecordFacts> {
  const { payload } = req
  const question: FrozenQuestion | undefined = dispatch.segmentQuestions ? frozenQuestionOf(dispatch) : undefined
  return {
    dispatch,
    zone: settingsOf(payload).zone,
    ...(await sentAs(req, dispatch)),
    confirmedBy: await nameOf(req, dispatch.confirmedBy),
    approvedBy: await nameOf(req, dispatch.approvedBy),
    accounting: await accountingOf(payload, dispatch.id),
    events: await eventsOf(payload, dispatch.id),
    mails: mailsOf(req, dispatch),
    segments: question ? await inWords(req, question) : null,
    areas: question?.areas ? await areaNames(req, question.areas) : null,
  }
}

function mailsOf({ payload }: PayloadRequest, dispatch: Dispatch): RecordFacts['mails'] {
  const written = contentLanguages.filter((language) => dispatch.content && frozenContentOf(dispatch)[language]?.language === language)
  return written.flatMap((language) => {
    const mail = previewFrozen(payload, dispatch, language, { kind: 'shared', name: null })
    return mail ? [{ language, mail }] : []
  })
}

/** The newsletter or meeting may be gone. */
async function sentAs({ payload }: PayloadRequest, dispatch: Dispatch): Promise<{ from: string; replyTo: string }> {
  const mailing = mailingOf(dispatch)
  return mailing.id ? senderInWords(payload, mailing, frozenSenderOf(dispatch)) : { from: '', replyTo: '' }
}

async function inWords({ payload, i18n }: PayloadRequest, { segments }: FrozenQuestion): Promise<AskedSegment[]> {
  const names = await namesIn(
    payload,
    segments.map(({ question }) => question),
    uiLanguageFor(i18n.language),
  )
  const wording = { t: translator(i18n.language), names }
  return segments.map(({ name, question, include, exclude }) => ({
    name,
    sentence: sentenceOf(question, wording),
    included: include.length,
    excluded: exclude.length,
  }))
}

async function areaNames({ payload, i18n }: PayloadRequest, areas: readonly string[]): Promise<string[]> {
  const names = await namesOf(payload, { 'strength-areas': areas }, uiLanguageFor(i18n.language))
  return areas.map((area) => names.get(area) ?? translator(i18n.language)('segments.gone'))
}

/** Whoever may see a dispatch may see who confirmed it, though not the user. */
async function nameOf({ payload }: PayloadRequest, user: Dispatch['confirmedBy']): Promise<string | null> {
  const id = typeof user === 'object' ? user?.id : user
  if (!id) return null
  const found = await payload.findByID({ collection: 'users', id, depth: 0, disableErrors: true, select: { name: true } })
  return found?.name ?? null
}
