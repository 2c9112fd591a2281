import type { ShownReply } from '../../collections/mailings/IncomingMails/replies/shown'
import type { Translate } from '../../i18n'

/**
 * What an answer that waits for a person says, in a sentence.
 * @param moment writes a time, given in ISO 8601
 */
export function replyWords(t: Translate, reply: ShownReply, moment: (time: string) => string): string {
  const who = reply.attendee ?? t('inbound.reply.panel.nobody')
  const meeting = reply.meeting ? `${reply.meeting.title} (${moment(reply.meeting.start)})` : t('inbound.reply.panel.noMeeting')
  if (reply.method === 'COUNTER') return proposalWords(t, reply, { who, meeting }, moment)
  if (reply.delegatedTo) return t('inbound.reply.panel.delegates', { who, meeting, other: reply.delegatedTo })
  const answer = t(`inbound.reply.panel.words.${reply.answer ?? 'none'}`)
  const { invited } = reply
  if (!reply.meeting || !reply.answer) return t('inbound.reply.panel.answers', { who, answer, meeting })
  if (!invited) return t('inbound.reply.panel.answersForNobody', { who, answer, meeting })
  const named = invited.name ? `${invited.name} (${invited.address})` : invited.address
  return t('inbound.reply.panel.answersFor', { who, answer, meeting, invited: named })
}

function proposalWords(
  t: Translate,
  { proposed }: ShownReply,
  values: { who: string; meeting: string },
  moment: (time: string) => string,
): string {
  if (!proposed) return t('inbound.reply.panel.proposesUnread', values)
  return t('inbound.reply.panel.proposes', { ...values, start: moment(proposed.start), end: moment(proposed.end) })
}
