'use client'

import { Link } from '@payloadcms/ui'
import { adminAddresses } from '../addresses'
import { useTexts } from '../texts'
import type { AudiencePage } from './audience'

/** Names, addresses and languages, each name leading to its contact. */
export function AudienceTable({ label, rows }: { label: string; rows: AudiencePage['rows'] }) {
  const { t } = useTexts()
  return (
    <table className="spets-table">
      <caption className="spets-hidden">{label}</caption>
      <thead>
        <tr>
          <th scope="col">{t('admin.importing.rows.name')}</th>
          <th scope="col">{t('admin.importing.rows.email')}</th>
          <th scope="col">{t('admin.preview.language')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ contact, name, email, language }) => (
          <tr key={contact}>
            <td>
              <Link href={adminAddresses.document('contacts', contact)}>{name || t('admin.audience.noName')}</Link>
            </td>
            <td className="spets-table__address">{email}</td>
            <td>{t(`admin.preview.languages.${language}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
