import { render } from '@react-email/components'
import { createElement, type ReactElement } from 'react'
import type { MailFace, MailTemplate } from '../domain/mailContent'
import { translator } from '../i18n'
import { dressed } from './dressed'
import { plainTextOf } from './plainText'
import { headerSafe, withoutSlotMarks } from './slots'
import { AccountMail, type AccountMailContent } from './templates/AccountMail'
import { Invitation, type InvitationContent } from './templates/Invitation'
import { MeetingMail, type MeetingMailContent } from './templates/MeetingMail'
import { Newsletter, type NewsletterContent } from './templates/Newsletter'
import { NoticeMail, type NoticeMailContent } from './templates/NoticeMail'
import { ReminderMail, type ReminderMailContent, reminderSubject } from './templates/ReminderMail'
import { SelfServiceMail, type SelfServiceMailContent } from './templates/SelfServiceMail'

/** A newsletter in one language, complete but for the slots greeting, unsubscribeUrl and webVersionUrl. */
export function renderNewsletter(input: NewsletterContent): Promise<MailTemplate> {
  const content = withoutSlotMarks(input)
  return mailOf(content.subject, createElement(Newsletter, content), content.publisher.face)
}

/** An invitation to a meeting in one language, complete but for the slots greeting and answerUrl. */
export function renderInvitation(input: InvitationContent): Promise<MailTemplate> {
  const content = withoutSlotMarks(input)
  const key = content.dates?.length ? 'series.mail.subject' : 'mail.invitation.subject'
  const subject = translator(content.language)(key, { title: content.meeting.title })
  return mailOf(subject, createElement(Invitation, content), content.publisher.face)
}

/** A mail about a meeting to those invited, in one language, complete but for the slots greeting, answerUrl, unsubscribeUrl, joinText and joinUrl. */
export function renderMeetingMail(input: MeetingMailContent): Promise<MailTemplate> {
  const content = withoutSlotMarks(input)
  const subject = translator(content.language)(`meetingMail.${content.form}.subject`, { title: content.meeting.title })
  return mailOf(subject, createElement(MeetingMail, content), content.publisher.face)
}

/** A mail with a link to choose a password, complete. */
export function renderAccountMail(content: AccountMailContent): Promise<MailTemplate> {
  const subject = translator(content.language)(`login.mail.${content.kind}.subject`, { publisher: content.publisher.name })
  return mailOf(subject, createElement(AccountMail, content), content.publisher.face)
}

/** A mail about activities that its reader answers for, complete. */
export const renderReminderMail = (content: ReminderMailContent): Promise<MailTemplate> =>
  mailOf(reminderSubject(content), createElement(ReminderMail, content), content.publisher.face)

/** A mail with a link to something that a recipient may decide, complete. */
export function renderSelfServiceMail(content: SelfServiceMailContent): Promise<MailTemplate> {
  const { kind, language, publisher, address, mailing } = content
  const subject = translator(language)(`selfService.mail.${kind}.subject`, { publisher: publisher.name, address, mailing })
  return mailOf(subject, createElement(SelfServiceMail, content), publisher.face)
}

/** A mail of a few words that somebody else has written as plain text, complete. */
export const renderNoticeMail = (content: NoticeMailContent): Promise<MailTemplate> =>
  mailOf(content.subject, createElement(NoticeMail, content), content.publisher.face)

async function mailOf(subject: string, mail: ReactElement, face?: MailFace): Promise<MailTemplate> {
  const html = dressed(await render(mail), face)
  return { subject: headerSafe(subject), html, text: plainTextOf(html) }
}
