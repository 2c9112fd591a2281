'use client'

import { Link, useFormFields, useLocale } from '@payloadcms/ui'
import type { Activity } from '../../payload-types'
import { adminAddresses } from '../addresses'
import { useTexts } from '../texts'
import { useLoaded } from '../useLoaded'

/** The way back to the activity that a document carries out. */
export function OfActivity() {
  const { t } = useTexts()
  const { code } = useLocale()
  const id = useFormFields(([fields]) => fields.activity?.value)
  const address = typeof id === 'string' && id ? `/api/activities/${id}?depth=0&locale=${code}&select[title]=true` : null
  const { value } = useLoaded<Pick<Activity, 'title'>>(address)
  if (typeof id !== 'string' || !address || !value) return null
  return (
    <p className="spets-over-form">
      {t('planning.ofActivity')}{' '}
      <Link href={adminAddresses.document('activities', id)} prefetch={false}>
        {value.title}
      </Link>
    </p>
  )
}
