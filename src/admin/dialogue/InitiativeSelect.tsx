'use client'

import { useTexts } from '../texts'
import { useLoaded } from '../useLoaded'
import { Labelled } from './Labelled'

/** Enough to choose from without a search. */
const most = '200'

/** The initiative that it was about, where there is one. */
export function InitiativeSelect({ value, onChange }: { value: string; onChange: (initiative: string) => void }) {
  const { t } = useTexts()
  const query = new URLSearchParams({ limit: most, depth: '0', sort: 'slug', draft: 'true', 'select[title]': 'true' })
  const { value: found } = useLoaded<{ docs: { id: string; title: string }[] }>(`/api/initiatives?${query}`)
  return (
    <Labelled label={t('dialogue.fields.initiative')}>
      {(field) => (
        <select {...field} onChange={({ target }) => onChange(target.value)} value={value}>
          <option value="">{t('dialogue.noInitiative')}</option>
          {(found?.docs ?? []).map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  )
}
