'use client'

import { Link } from '@payloadcms/ui'
import { createContext, type ReactNode, useContext } from 'react'
import { type MeetingMailName, meetingMailNames } from '../../domain/meetingMail'
import { adminAddresses } from '../addresses'
import { useTexts } from '../texts'
import { type SendableCollection, sendables, type SendTexts } from './mailings'

/** Which of a meeting's mails is looked at; the invitation, and a newsletter, where nothing is said. */
interface Chosen {
  mail: MeetingMailName
  /** Ids of invitations, where it is for some by name. */
  only: readonly string[]
}

const ChosenMail = createContext<Chosen>({ mail: 'invitation', only: [] })

/** Says to all within which mail they are about. */
export const MailChoice = ({ mail, only, children }: Chosen & { children: ReactNode }) => (
  <ChosenMail value={{ mail, only }}>{children}</ChosenMail>
)

/** Where the words stand of sending the mail that is chosen. */
export function useMailTexts(collection: SendableCollection): SendTexts {
  const { mail } = useContext(ChosenMail)
  return mail === 'invitation' || mail === 'series' ? sendables[collection].texts : 'meetingMail.sending'
}

/** Where the mail that is chosen is read and sent, and what is said of it. */
export function useMailing(collection: SendableCollection, id: string) {
  const { mail, only } = useContext(ChosenMail)
  const isUsual = mail === 'invitation'
  const address = (path: string, parameters: Record<string, string> = {}): string => {
    const query = new URLSearchParams(parameters)
    if (!isUsual) query.set('mail', mail)
    for (const each of only) query.append('only', each)
    return `/api/${collection}/${id}/${path}?${query}`
  }
  return { address, texts: useMailTexts(collection) }
}

/** The mails of a meeting, to choose among. */
export function MailPicker({ id, inSeries, mail }: { id: string; inSeries: boolean; mail: MeetingMailName }) {
  const { t } = useTexts()
  return (
    <nav aria-label={t('meetingMail.pick.label')} className="spets-mails">
      <ul className="spets-mails__list">
        {meetingMailNames
          .filter((name) => inSeries || (name !== 'series' && name !== 'seriesUpdate'))
          .map((name) => (
            <li key={name}>
              <Link
                aria-current={name === mail ? 'page' : undefined}
                className="spets-mails__link"
                href={adminAddresses.meetingMail(id, name)}
              >
                {t(`meetingMail.pick.${name}`)}
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  )
}
