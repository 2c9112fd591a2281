'use client'

import { Button } from '@payloadcms/ui'
import { useTexts } from '../../texts'

/** Prints the page, whose style leaves all but the document out. */
export function PrintButton() {
  const { t } = useTexts()
  return (
    <Button buttonStyle="secondary" margin={false} onClick={() => window.print()}>
      {t('planDocument.print')}
    </Button>
  )
}
