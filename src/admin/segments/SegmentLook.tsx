'use client'

import { adminAddresses } from '../addresses'
import { Notice } from '../ui/Notice'
import { useTexts } from '../texts'
import { useAsked } from './useAsked'
import { useLook } from './useLook'

/** Whom the segment picks as it is being edited: how many, in words, and some of them. */
export function SegmentLook() {
  const { t, n } = useTexts()
  const answer = useLook(useAsked())

  return (
    <section aria-label={t('segments.look.title')} className="field-type spets-look">
      <h3 className="spets-look__title">{t('segments.look.title')}</h3>
      <div aria-live="polite">
        {answer === null && <p>{t('segments.look.counting')}</p>}
        {answer?.ok === false && <Notice kind="info">{answer.problem.title}</Notice>}
        {answer?.ok && answer.value.count === 0 && <Notice kind="warning">{t('segments.look.nobody')}</Notice>}
        {answer?.ok && answer.value.count > 0 && <p className="spets-number">{n('segments.look.picks', answer.value.count)}</p>}
      </div>
      {answer?.ok && <p>{answer.value.sentence}</p>}
      {answer?.ok && answer.value.gone && <Notice kind="warning">{t('involvements.warning.gone')}</Notice>}
      {answer?.ok && answer.value.underWay.length > 0 && (
        <Notice kind="warning">{t('involvements.warning.underWay', { names: answer.value.underWay.join(', ') })}</Notice>
      )}
      {answer?.ok && answer.value.examples.length > 0 && (
        <>
          <h4>{n('segments.look.examples', answer.value.examples.length)}</h4>
          <ul className="spets-look__examples">
            {answer.value.examples.map(({ email, id, name, organisations }) => (
              <li key={id}>
                <a href={adminAddresses.document('contacts', id)}>{name}</a>{' '}
                <span className="spets-help">{[name === email ? '' : email, ...organisations].filter(Boolean).join(' · ')}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
