'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { adminAddresses } from '../addresses'
import { dayIn } from '../moments'
import { useTexts } from '../texts'
import { useLoaded } from '../useLoaded'

interface Suppression {
  id: string
  scope: 'all' | 'newsletter' | 'invitation' | 'notice'
  createdAt: string
  undoneAt?: string | null
}

/** What the contact's address must not be written to for, in force or undone. */
export function Suppressions() {
  const { t, language, zone } = useTexts()
  const { id } = useDocumentInfo()
  const { value } = useLoaded<{ docs: Suppression[] }>(id ? `/api/suppressions/of/${id}` : null)
  if (!value || value.docs.length === 0) return null
  const day = (at: string) => dayIn(language, zone, at)
  return (
    <section aria-label={t('contacts.suppressions.title')} className="field-type spets-look">
      <h3 className="spets-look__title">{t('contacts.suppressions.title')}</h3>
      <ul>
        {value.docs.map(({ createdAt, id: suppression, scope, undoneAt }) => (
          <li key={suppression}>
            <a href={adminAddresses.document('suppressions', suppression)}>
              {t(`contacts.suppressions.scopes.${scope}`)}, {day(createdAt)}
            </a>
            {undoneAt ? ` (${t('contacts.suppressions.undone', { day: day(undoneAt) })})` : ''}
          </li>
        ))}
      </ul>
    </section>
  )
}
