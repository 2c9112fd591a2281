'use client'

import { Button, Link } from '@payloadcms/ui'
import { useState } from 'react'
import { type Attendee, type AttendeeStanding, standingOf, standings } from '../../../domain/attendance'
import { type InvitationAnswer, invitationAnswers } from '../../../domain/mailings'
import type { ProblemDetails } from '../../../errors'
import { adminAddresses } from '../../addresses'
import { ask, post } from '../../http'
import { useTexts } from '../../texts'
import { Failure } from '../../ui/Failure'
import { Notice } from '../../ui/Notice'

interface Props {
  meeting: string
  attendees: readonly Attendee[]
  onChange: () => void
}

/** Everybody by where they stand, with the answer that can be entered for each. */
export function AttendeeTable({ attendees, meeting, onChange }: Props) {
  const { t } = useTexts()
  const [problem, setProblem] = useState<ProblemDetails | null>(null)
  const [full, setFull] = useState<Attendee | null>(null)
  const [takenOut, setTakenOut] = useState<Attendee | null>(null)
  const change = async (made: ReturnType<typeof ask<unknown>>) => {
    const answer = await made
    setProblem(answer.ok ? null : answer.problem)
    onChange()
    return answer.ok
  }
  const enter = (attendee: Attendee, answer: InvitationAnswer) =>
    void change(
      ask(t, `/api/invitations/${attendee.invitation}`, {
        method: 'PATCH',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ answer }),
      }),
    )
  const takeOut = async (attendee: Attendee) => {
    if (await change(post(t, `/api/meetings/${meeting}/take-out`, { invitation: attendee.invitation }))) setTakenOut(attendee)
  }
  const give = async (attendee: Attendee, beyond = false) => {
    const answer = await post(t, `/api/invitations/${attendee.invitation}/seat`, { beyond })
    setProblem(answer.ok ? null : answer.problem)
    setFull(!answer.ok && answer.problem.type.endsWith(':full') ? attendee : null)
    onChange()
  }
  return (
    <>
      {problem && <Failure problem={problem} />}
      {full && (
        <Button buttonStyle="secondary" margin={false} onClick={() => void give(full, true)}>
          {t('attendance.giveAnyway', { name: full.name })}
        </Button>
      )}
      {takenOut && (
        <Notice announce kind="success">
          <p>{t('attendance.takenOut', { name: takenOut.name })}</p>
          <Link href={`${adminAddresses.meetingMail(meeting, 'cancellation')}&only=${takenOut.invitation}`}>
            {t('attendance.takenOutTell')}
          </Link>
        </Notice>
      )}
      {standings.map((standing) => (
        <Group
          attendees={attendees.filter((attendee) => standingOf(attendee) === standing)}
          key={standing}
          onEnter={enter}
          onGive={(attendee) => void give(attendee)}
          onTakeOut={(attendee) => void takeOut(attendee)}
          standing={standing}
        />
      ))}
    </>
  )
}

interface RowDeeds {
  onEnter: (attendee: Attendee, answer: InvitationAnswer) => void
  onGive: (attendee: Attendee) => void
  onTakeOut: (attendee: Attendee) => void
}

function Group({ attendees, standing, ...deeds }: RowDeeds & { attendees: readonly Attendee[]; standing: AttendeeStanding }) {
  const { t } = useTexts()
  if (attendees.length === 0) return null
  return (
    <section>
      <h2 className="spets-subtitle">
        {t(`attendance.standings.${standing}`)} ({attendees.length})
      </h2>
      <ul className="spets-attendees">
        {attendees.map((attendee) => (
          <Row attendee={attendee} key={attendee.contact} {...deeds} />
        ))}
      </ul>
    </section>
  )
}

function Row({ attendee, onEnter, onGive, onTakeOut }: RowDeeds & { attendee: Attendee }) {
  const { t } = useTexts()
  const { answer, came, comment, contact, guests, invitation, name, organisations, substitute, via } = attendee
  const how = via === 'web' || via === 'organiser' || via === 'calendar' || via === 'signUp' ? via : null
  return (
    <li className="spets-attendee">
      <div className="spets-attendee__who">
        <a href={adminAddresses.document('contacts', contact)}>{name}</a>
        {guests > 0 && ` +${guests}`}
        {came && <span className="spets-attendee__came"> ✓ {t('attendance.came')}</span>}
        <span className="spets-help">{organisations.join(', ')}</span>
        {how && <span className="spets-help">{t('attendance.via', { how: t(`attendance.hows.${how}`) })}</span>}
        {comment && <q className="spets-attendee__said">{comment}</q>}
        {substitute && <span className="spets-attendee__said">{t('attendance.substitute', { name: substitute })}</span>}
      </div>
      {invitation && (
        <div className="spets-attendee__deeds">
          <fieldset className="spets-attendee__answers">
            <legend className="spets-hidden">{t('attendance.answerOf', { name })}</legend>
            {invitationAnswers.map((each) => (
              <button
                aria-pressed={answer === each}
                className="spets-attendee__answer"
                key={each}
                onClick={() => onEnter(attendee, each)}
                type="button"
              >
                {t(`attendance.answers.${each}`)}
              </button>
            ))}
          </fieldset>
          {attendee.place === 'waiting' && (
            <Button
              aria-label={t('attendance.giveTo', { name })}
              buttonStyle="secondary"
              margin={false}
              onClick={() => onGive(attendee)}
              size="small"
            >
              {t('attendance.give')}
            </Button>
          )}
          <Button
            aria-label={t('attendance.takeOut', { name })}
            buttonStyle="pill"
            margin={false}
            onClick={() => onTakeOut(attendee)}
            size="small"
          >
            {t('attendance.takeOutShort')}
          </Button>
        </div>
      )}
    </li>
  )
}
