'use client'

import { Button } from '@payloadcms/ui'
import type { ProblemDetails } from '../../errors'
import { useTexts } from '../texts'
import { Notice } from './Notice'

/** What went wrong, and when given a way to try again. */
export function Failure({ problem, onRetry }: { problem: ProblemDetails; onRetry?: () => void }) {
  const { t } = useTexts()
  const details = problem.errors?.filter(({ detail }) => detail !== problem.title) ?? []
  return (
    <Notice announce kind="error">
      <p>{problem.title}</p>
      {details.map(({ field, detail }) => (
        <p key={field + detail}>{detail}</p>
      ))}
      {onRetry && (
        <Button buttonStyle="secondary" margin={false} onClick={onRetry}>
          {t('admin.tryAgain')}
        </Button>
      )}
    </Notice>
  )
}
