'use client'

import { Link } from '@payloadcms/ui'
import { adminAddresses } from '../addresses'
import { Notice } from '../ui/Notice'
import { useTexts } from '../texts'
import type { Audience } from './audience'
import type { SendableCollection } from './mailings'

interface Props extends Pick<Audience, 'problems' | 'remarks'> {
  collection: SendableCollection
  id: string
}

/** What must be mended before it can be sent, and what one should know of, each with the way to its place. */
export function MendStep({ collection, id, problems, remarks }: Props) {
  const { t } = useTexts()
  const found = [
    ...problems.map((problem) => ({ ...problem, kind: 'warning' as const })),
    ...remarks.map((remark) => ({ ...remark, kind: 'info' as const })),
  ]
  return (
    <>
      {problems.length === 0 && <Notice kind="success">{t('admin.audience.problems.none')}</Notice>}
      <ul className="spets-list">
        {found.map(({ field, detail, kind }) => (
          <li key={field + detail}>
            <Notice kind={kind}>
              <p>{detail}</p>
              <Link href={adminAddresses.field(collection, id, field)}>{t('admin.audience.problems.link')}</Link>
            </Notice>
          </li>
        ))}
      </ul>
    </>
  )
}
