'use client'

import { useDebounce, useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { type Answer, post } from '../http'
import { Notice } from '../parts/Notice'
import { useTexts } from '../texts'

/** How many contacts the segment picks as it is being edited. */
export function SegmentPicks() {
  const { t, n } = useTexts()
  const asked = useDebounce(useAsked(), 300)
  const [answer, setAnswer] = useState<Answer<{ count: number }> | null>(null)

  useEffect(() => {
    const controller = new AbortController()
    post<{ count: number }>(t, '/api/segments/count', JSON.parse(asked), controller.signal).then(
      setAnswer,
      () => undefined,
    )
    return () => controller.abort()
  }, [asked, t])

  return (
    <div aria-live="polite" className="field-type spets-picks">
      <span className="field-label">{t('admin.segment.label')}</span>
      {answer === null && <p>{t('admin.segment.counting')}</p>}
      {answer?.ok === false && <Notice kind="error">{answer.problem.title}</Notice>}
      {answer?.ok && answer.value.count === 0 && <Notice kind="warning">{t('admin.segment.nobody')}</Notice>}
      {answer?.ok && answer.value.count > 0 && (
        <Notice kind="info">{n('admin.segment.picks', answer.value.count)}</Notice>
      )}
    </div>
  )
}

/** What the segment asks for right now, as text so that an equal question is the same question. */
const useAsked = (): string =>
  useFormFields(([fields]) =>
    JSON.stringify({
      question: fields.question?.value ?? null,
      include: fields.include?.value ?? [],
      exclude: fields.exclude?.value ?? [],
    }),
  )
