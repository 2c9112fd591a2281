'use client'

import { Button, Link, useAuth } from '@payloadcms/ui'
import type { TypedUser } from 'payload'
import { useState } from 'react'
import { scopeOf } from '../../access/permissions'
import { roleOf } from '../../access/roles'
import { adminAddresses } from '../addresses'
import { type Answer, post } from '../http'
import { useTexts } from '../texts'
import { Failure } from '../ui/Failure'
import { Notice } from '../ui/Notice'

interface Made {
  id: string
  levels: string
}

/** Makes a picture of the model as it is saved, for newsletters, and says where it is. */
export function ModelPicture() {
  const { t } = useTexts()
  const { user } = useAuth<TypedUser>()
  const [isBusy, setBusy] = useState(false)
  const [answer, setAnswer] = useState<Answer<Made> | null>(null)
  if (scopeOf(roleOf(user), 'media', 'create') === null) return null

  const make = async () => {
    setBusy(true)
    setAnswer(await post<Made>(t, '/api/media/explanation-model', {}))
    setBusy(false)
  }

  return (
    <div className="field-type">
      <Button buttonStyle="secondary" disabled={isBusy} margin={false} onClick={() => void make()}>
        {t(isBusy ? 'work.modelPicture.busy' : 'work.modelPicture.make')}
      </Button>
      <p className="spets-help">{t('work.modelPicture.about')}</p>
      {answer?.ok === false && <Failure problem={answer.problem} />}
      {answer?.ok && (
        <Notice announce kind="success">
          <p>
            {t('work.modelPicture.made')}{' '}
            <Link href={adminAddresses.document('media', answer.value.id)} prefetch={false}>
              {t('work.modelPicture.open')}
            </Link>
          </p>
          <p>{t('work.modelPicture.caption', { levels: answer.value.levels })}</p>
        </Notice>
      )}
    </div>
  )
}
