'use client'

import { Button, useAuth, useDocumentInfo, useEditDepth } from '@payloadcms/ui'
import { useState } from 'react'
import { useTexts } from '../../texts'
import { AnewDialog } from './AnewDialog'

/** "Make a new plan from this one" beside the plan's Save, for those who may make plans. Not in a drawer, which would be left. */
export function AnewButton() {
  const { t } = useTexts()
  const { id, savedDocumentData } = useDocumentInfo()
  const { permissions } = useAuth()
  const inDrawer = useEditDepth() > 1
  const [open, setOpen] = useState(false)
  if (!id || inDrawer || !permissions?.collections?.['communication-plans']?.create) return null
  return (
    <>
      <Button buttonStyle="secondary" margin={false} onClick={() => setOpen(true)} size="medium">
        {t('planDocument.anew.button')}
      </Button>
      {open && <AnewDialog id={String(id)} onClose={() => setOpen(false)} plan={savedDocumentData ?? {}} />}
    </>
  )
}
