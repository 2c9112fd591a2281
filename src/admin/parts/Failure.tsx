'use client'

import { Button } from '@payloadcms/ui'
import type { Problem } from '../../errors'
import { useTexts } from '../texts'
import { Notice } from './Notice'

/** What went wrong, and when given a way to try again. */
export function Failure({ problem, onRetry }: { problem: Problem; onRetry?: () => void }) {
  const { t } = useTexts()
  return (
    <Notice announce kind="error">
      <p>{problem.title}</p>
      {problem.errors?.map((error) => <p key={error.field}>{error.detail}</p>)}
      {onRetry && (
        <Button buttonStyle="secondary" margin={false} onClick={onRetry} size="small">
          {t('admin.tryAgain')}
        </Button>
      )}
    </Notice>
  )
}
