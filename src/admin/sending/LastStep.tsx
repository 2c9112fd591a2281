'use client'

import { Choice } from '../ui/Choice'
import { useTexts } from '../texts'
import type { AudienceChoice } from '../../domain/mailings'
import { AlreadySent } from './AlreadySent'
import { ApprovalStep } from '../approval/ApprovalStep'
import { type Audience, isClosed } from './audience'
import { type SendableCollection, sendables } from './mailings'
import { SendStep } from './SendStep'

export interface LastStepProps {
  collection: SendableCollection
  id: string
  title: string
  audience: Audience
  zone: string
  undoSeconds: number
  /** Whom one has chosen it for; the numbers follow when they have been read. */
  choice: AudienceChoice
  onChoose: (audience: AudienceChoice) => void
  onCountAgain: () => void
}

/** Whom it is for when it has been sent before; then approval where that is needed, or sending. */
export function LastStep({ choice, onChoose, ...props }: LastStepProps) {
  const { t } = useTexts()
  const { collection, id, audience, zone, onCountAgain } = props
  const { approval, earlier } = audience
  // Nobody is left to send to: what could be chosen further would only be in the way.
  const isNobodyLeft = audience.toSend === 0 && earlier.length > 0
  const mustAsk = approval.needed && approval.state !== 'approved'
  const already = <AlreadySent audience={audience} collection={collection} zone={zone} />
  if (isClosed(collection, audience)) return already
  return (
    <>
      {already}
      {earlier.length > 0 && sendables[collection].chooseWhom && (
        <Choice
          label={t('dispatching.whom.label')}
          onChange={onChoose}
          options={[
            { value: 'lacking', label: t('dispatching.whom.lacking') },
            { value: 'all', label: t('dispatching.whom.all') },
          ]}
          value={choice}
        />
      )}
      {!isNobodyLeft && mustAsk && <ApprovalStep audience={audience} id={id} onAsked={onCountAgain} zone={zone} />}
      {!isNobodyLeft && !mustAsk && <SendStep {...props} />}
    </>
  )
}
