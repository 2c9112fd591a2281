'use client'

import { Button, useListQuery } from '@payloadcms/ui'
import { useId } from 'react'
import { useTexts } from '../texts'

/** Says that nothing matches what is searched for, with a way back to the whole list. */
export function NoHit() {
  const { t } = useTexts()
  const { refineListData } = useListQuery()
  const heading = useId()
  return (
    <section aria-labelledby={heading} className="spets-empty spets-empty--no-hit">
      <h2 className="spets-empty__heading" id={heading}>
        {t('lists.noHit')}
      </h2>
      <p>{t('lists.noHitHelp')}</p>
      <Button buttonStyle="secondary" margin={false} onClick={() => void refineListData({ search: '', where: {}, page: 1 })}>
        {t('lists.clear')}
      </Button>
    </section>
  )
}
