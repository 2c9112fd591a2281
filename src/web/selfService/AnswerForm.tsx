import { type InvitationAnswer, invitationAnswers } from '../../domain/mailings'
import { paths } from '../paths'
import type { Words } from '../words'
import { FormChoice } from './formParts'
import type { OpenInvitation } from './invitation'
import { NumberLine, TextArea } from './lines'
import { longestText } from '../../domain/answering'

interface Props {
  words: Words
  open: OpenInvitation
  token: string
}

/**
 * Three buttons, and what may be said beside them.
 * @param chosen the answer that the link in the mail says; the button for it comes first and is all that is left to press
 */
export function AnswerForm({ words, open, token, chosen }: Props & { chosen: InvitationAnswer | null }) {
  const { t } = words
  const marked = chosen ?? open.invitation.answer
  // Enter in a field presses the first button of a form.
  const answers = invitationAnswers.toSorted((one, other) => Number(other === chosen) - Number(one === chosen))
  const { answerBy } = open.meeting
  return (
    <form method="post" action={paths.answer(token)}>
      <Beside words={words} open={open} />
      <div className="answers">
        {answers.map((each) => (
          <button key={each} type="submit" name="answer" value={each} className={each === marked ? undefined : 'quiet'}>
            {each === chosen
              ? t('web.invitation.send', { answer: t(`web.invitation.buttons.${each}`) })
              : t(`web.invitation.buttons.${each}`)}
          </button>
        ))}
      </div>
      {open.others > 0 ? (
        <FormChoice type="checkbox" name="all" value="yes" chosen={open.typed?.get('all') === 'yes'}>
          {t(open.others === 1 ? 'answering.all.one' : 'answering.all.other', { count: open.others })}
        </FormChoice>
      ) : null}
      <p className="muted">{answerBy ? t('answering.lastDay', { day: words.day(answerBy) }) : t('web.invitation.help')}</p>
    </form>
  )
}

function Beside({ words: { t }, open: { hasNeeds, invitation, meeting, typed } }: Omit<Props, 'token'>) {
  const most = meeting.guests ?? 0
  const said = (name: string, usual = '') => typed?.get(name) ?? usual
  return (
    <>
      {most > 0 ? (
        <NumberLine
          name="guests"
          label={t('answering.guests')}
          help={t('answering.guestsHelp', { guests: most })}
          most={most}
          value={said('guests', String(Math.min(invitation.guests ?? 0, most)))}
        />
      ) : null}
      <details open={typed !== null}>
        <summary>{t('answering.more')}</summary>
        <p className="muted" id="needs-help">
          {t('answering.needsHelp')}
          {hasNeeds ? ` ${t('answering.needsKept')}` : ''}
        </p>
        <TextArea name="food" label={t('answering.food')} most={longestText} value={said('food')} described="needs-help" />
        <TextArea name="access" label={t('answering.access')} most={longestText} value={said('access')} described="needs-help" />
        {hasNeeds ? (
          <FormChoice type="checkbox" name="dropNeeds" value="yes" chosen={false}>
            {t('answering.needsDrop')}
          </FormChoice>
        ) : null}
        <TextArea name="comment" label={t('answering.comment')} most={longestText} value={said('comment', invitation.comment ?? '')} />
      </details>
    </>
  )
}

/** Somebody else for the organiser to invite instead. */
export function SubstituteForm({ words: { t }, open, token }: Props) {
  const { substitute } = open.invitation
  const typed = (name: string) => open.typed?.get(name) ?? ''
  return (
    <details open={typed('substituteAddress') !== ''}>
      <summary>{t('answering.substituteTitle')}</summary>
      <p className="muted">{t('answering.substituteHelp')}</p>
      {substitute ? <p>{t('answering.substituteNow', { person: substitute })}</p> : null}
      <form method="post" action={paths.answer(token)}>
        <div className="line">
          <label htmlFor="substituteName">{t('answering.substituteName')}</label>
          <input
            id="substituteName"
            name="substituteName"
            type="text"
            required
            maxLength={100}
            autoComplete="off"
            defaultValue={typed('substituteName')}
          />
        </div>
        <div className="line">
          <label htmlFor="substituteAddress">{t('answering.substituteAddress')}</label>
          <input
            id="substituteAddress"
            name="substituteAddress"
            type="email"
            required
            autoComplete="off"
            defaultValue={typed('substituteAddress')}
          />
        </div>
        <button type="submit" className="quiet">
          {t('answering.substituteButton')}
        </button>
      </form>
    </details>
  )
}
