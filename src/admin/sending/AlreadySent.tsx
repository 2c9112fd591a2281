'use client'

import { written } from '../counted'
import { Notice } from '../ui/Notice'
import { timeInWords } from '../ui/times'
import { useTexts } from '../texts'
import { type Audience, isClosed } from './audience'
import { DispatchLink } from './DispatchLink'
import { useMailTexts } from './MailChoice'
import { type SendableCollection, sendables } from './mailings'

interface Props {
  audience: Audience
  collection: SendableCollection
  zone: string
}

/** Tells when and to how many it has been sent before, and what a further sending would do. */
export function AlreadySent({ audience, collection, zone }: Props) {
  const { language, t } = useTexts()
  const texts = useMailTexts(collection)
  const { earlier } = audience
  if (earlier.length === 0) return null
  return (
    <Notice kind="warning">
      <ul className="spets-list">
        {earlier.map(({ id, at, accepted, status }) => (
          <li key={id}>
            {sentInWords(accepted, at)} <DispatchLink id={id}>{t(`admin.dispatch.statuses.${status}`)}</DispatchLink>
          </li>
        ))}
      </ul>
      <p>{t(consequence())}</p>
    </Notice>
  )

  function sentInWords(accepted: number, at: string): string {
    const form = accepted === 1 ? 'one' : 'other'
    const words = { count: written(language, accepted), at: timeInWords(language, zone, at) }
    return t(`dispatching.already.sent.${form}`, words)
  }

  function consequence() {
    if (isClosed(collection, audience)) return 'dispatching.already.onItsWay'
    if (!sendables[collection].chooseWhom) return texts === 'meetingMail.sending' ? 'meetingMail.sending.again' : 'admin.inviting.again'
    if (audience.audience === 'all') return 'dispatching.already.toAll'
    return audience.toSend === 0 ? 'dispatching.already.nobodyLacks' : 'dispatching.already.onlyLacking'
  }
}
