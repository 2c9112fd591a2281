'use client'

import { Gutter } from '@payloadcms/ui'
import { DocumentPlace } from '../ui/DocumentPlace'
import { useTexts } from '../texts'
import type { MeetingMailName } from '../../domain/meetingMail'
import { MailChoice, MailPicker } from './MailChoice'
import { type SendableCollection, sendables } from './mailings'
import { Preview } from './Preview'
import { Steps } from './Steps'
import { Notice } from '../ui/Notice'

interface Props {
  collection: SendableCollection
  id: string
  title: string
  /** Who gets it is for those who may read contacts. */
  maySeeAudience: boolean
  maySend: boolean
  /** IANA zone in which times are told and set. */
  zone: string
  undoSeconds: number
  /** Of a meeting: which of its mails, and for whom by name. */
  mail?: MeetingMailName
  only?: readonly string[]
  /** Of a meeting: whether it is one of a series. */
  inSeries?: boolean
}

/** Look at the mail, see who gets it and who does not, try it, send it. */
export function SendPage({
  collection,
  id,
  title,
  maySeeAudience,
  maySend,
  zone,
  undoSeconds,
  mail = 'invitation',
  only = [],
  inSeries = false,
}: Props) {
  const { t } = useTexts()
  const { severalMails, texts } = sendables[collection]
  return (
    <Gutter className="spets-send">
      <DocumentPlace collection={collection} id={id} title={title} view={t(`${texts}.tab`)} />
      {severalMails && <MailPicker id={id} inSeries={inSeries} mail={mail} />}
      <MailChoice key={mail} mail={mail} only={only}>
        <Preview collection={collection} id={id} />
        <div className="spets-send__steps">
          {!maySend && <ReadOnlyNote collection={collection} />}
          {maySeeAudience && (
            <Steps collection={collection} id={id} maySend={maySend} title={title} undoSeconds={undoSeconds} zone={zone} />
          )}
        </div>
      </MailChoice>
    </Gutter>
  )
}

/** Says to those who may only look why there is no button. */
function ReadOnlyNote({ collection }: { collection: SendableCollection }) {
  const { t } = useTexts()
  return <Notice kind="info">{t(`${sendables[collection].texts}.readOnly`)}</Notice>
}
