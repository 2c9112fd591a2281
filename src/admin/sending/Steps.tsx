'use client'

import { useState } from 'react'
import type { AudienceChoice } from '../../domain/mailings'
import { Failure } from '../ui/Failure'
import { Step } from '../ui/Step'
import { useTexts } from '../texts'
import { useLoaded } from '../useLoaded'
import type { Audience } from './audience'
import { AudienceStep } from './AudienceStep'
import { LastStep } from './LastStep'
import { useMailing } from './MailChoice'
import type { SendableCollection } from './mailings'
import { MendStep } from './MendStep'
import { TestStep } from './TestStep'

interface Props {
  collection: SendableCollection
  id: string
  title: string
  maySend: boolean
  zone: string
  undoSeconds: number
}

/** The four steps, in the order in which they keep one from sending by mistake. */
export function Steps({ collection, id, title, maySend, zone, undoSeconds }: Props) {
  const { t } = useTexts()
  const [choice, setChoice] = useState<AudienceChoice>('lacking')
  const { address, texts } = useMailing(collection, id)
  const { value: audience, problem, loading, reload } = useLoaded<Audience>(address('audience', { audience: choice }))
  return (
    <>
      {problem && <Failure onRetry={reload} problem={problem} />}
      {!audience && loading && <output>{t('admin.loading')}</output>}
      <Step number={1} title={t('admin.audience.problems.title')}>
        {audience && <MendStep collection={collection} id={id} problems={audience.problems} remarks={audience.remarks} />}
      </Step>
      <Step number={2} title={t('admin.audience.title')}>
        {audience && <AudienceStep audience={audience} collection={collection} id={id} loading={loading} onCountAgain={reload} />}
      </Step>
      <Step number={3} title={t('dispatching.test.title')}>
        <TestStep collection={collection} id={id} />
      </Step>
      {maySend && (
        <Step number={4} title={t(`${texts}.step`)}>
          {audience && (
            <LastStep
              audience={audience}
              choice={choice}
              collection={collection}
              id={id}
              onChoose={setChoice}
              onCountAgain={reload}
              title={title}
              undoSeconds={undoSeconds}
              zone={zone}
            />
          )}
        </Step>
      )}
    </>
  )
}
