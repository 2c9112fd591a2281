'use client'

import { useEffect, useState } from 'react'
import type { SegmentWhy as Why, ToldExplanation } from '../../collections/actors/Segments/why'
import { type Answer, post } from '../http'
import { ContactFinder, type FoundContact } from '../ui/ContactFinder'
import { Failure } from '../ui/Failure'
import { useTexts } from '../texts'
import { useAsked } from './useAsked'

/** Why the segment picks one contact or not, condition by condition, and whether mail would go there. */
export function SegmentWhy() {
  const { t } = useTexts()
  const asked = useAsked()
  const [contact, setContact] = useState<FoundContact | null>(null)
  const [answer, setAnswer] = useState<Answer<Why> | null>(null)
  const id = contact?.id

  useEffect(() => {
    if (!id) return undefined
    const controller = new AbortController()
    const body = { ...(JSON.parse(asked) as object), contact: id }
    post<Why>(t, '/api/segments/why', body, controller.signal).then(setAnswer, () => undefined)
    return () => controller.abort()
  }, [asked, id, t])

  return (
    <section aria-label={t('segments.why.title')} className="field-type spets-look">
      <h3 className="spets-look__title">{t('segments.why.title')}</h3>
      <ContactFinder chosen={contact} label={t('segments.why.choose')} onChoose={setContact} />
      <div aria-live="polite">
        {contact && answer?.ok === false && <Failure problem={answer.problem} />}
        {contact && answer?.ok && <Told why={answer.value} />}
      </div>
    </section>
  )
}

function Told({ why }: { why: Why }) {
  const { t } = useTexts()
  const { conditions, contact, excluded, included, mail, picked } = why
  return (
    <>
      <p className="spets-number">{t(picked ? 'segments.why.picked' : 'segments.why.notPicked', { name: contact.name })}</p>
      {excluded && <p>{t('segments.why.excluded')}</p>}
      {included && <p>{t('segments.why.included')}</p>}
      {conditions ? (
        <>
          <p>{t(conditions.holds ? 'segments.why.byConditions' : 'segments.why.notByConditions')}</p>
          <ul className="spets-why">
            <Explained explanation={conditions} />
          </ul>
          <p className="spets-help">{t('segments.why.onlyCurrent')}</p>
        </>
      ) : (
        <p>{t('segments.why.noConditions')}</p>
      )}
      <h4>{t('segments.why.mail')}</h4>
      <ul>
        {mail.map(({ purpose, reason }) => (
          <li key={purpose}>
            {reason
              ? t('segments.why.getsNot', {
                  purpose: t(`segments.reach.purposes.${purpose}`),
                  reason: t(`admin.audience.whyNot.${reason}`),
                })
              : t('segments.why.gets', { purpose: t(`segments.reach.purposes.${purpose}`) })}
          </li>
        ))}
      </ul>
    </>
  )
}

function Explained({ explanation }: { explanation: ToldExplanation }) {
  const { t } = useTexts()
  const verdict = t(explanation.holds ? 'segments.why.holds' : 'segments.why.holdsNot')
  const mark = explanation.holds ? '✓' : '×'
  if (explanation.kind === 'group')
    return (
      <li>
        <span aria-hidden="true">{mark}</span> <strong>{verdict}:</strong> {t(`segments.why.groups.${explanation.mode}`)}
        <ul className="spets-why">
          {explanation.members.map((member, index) => (
            <Explained explanation={member} key={index} />
          ))}
        </ul>
      </li>
    )
  const { clause, given, isInvolvement } = explanation
  return (
    <li>
      <span aria-hidden="true">{mark}</span> <strong>{verdict}:</strong> {clause}.{' '}
      <span className="spets-help">
        {given.length > 0
          ? t('segments.why.has', { values: given.join(', ') })
          : t(isInvolvement ? 'involvements.hasNone' : 'segments.why.hasNothing')}
      </span>
    </li>
  )
}
