'use client'

import { Link } from '@payloadcms/ui'
import { adminAddresses } from '../addresses'
import { Notice } from '../parts/Notice'
import { useTexts } from '../texts'
import type { Audience } from './audience'
import type { SendableCollection } from './mailings'

interface Props {
  collection: SendableCollection
  id: string
  problems: Audience['problems']
}

/** What must be mended before it can be sent, each with the way to where it is mended. */
export function MendStep({ collection, id, problems }: Props) {
  const { t } = useTexts()
  if (problems.length === 0) return <Notice kind="success">{t('admin.audience.problems.none')}</Notice>
  return (
    <ul className="spets-list">
      {problems.map(({ field, detail }) => (
        <li key={field + detail}>
          <Notice kind="warning">
            <p>{detail}</p>
            <Link href={adminAddresses.field(collection, id, field)}>{t('admin.audience.problems.link')}</Link>
          </Notice>
        </li>
      ))}
    </ul>
  )
}
