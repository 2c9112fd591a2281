'use client'

import { useDebounce } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { useTexts } from '../texts'
import { useLoaded } from '../useLoaded'
import { ChoiceOfMany, type ValuesProps } from './ChoiceOfMany'

interface Organisation {
  id: string
  name: string
}

const suggested = 8

/** Chooses among the organisations, which are many: by search. Those chosen stay in sight. */
export function OrganisationValues(props: ValuesProps) {
  const { t, n } = useTexts()
  const { values } = props
  const id = useId()
  const [text, setText] = useState('')
  const words = useDebounce(text.trim(), 250)
  const chosen = useOrganisations(values.length > 0 ? { 'where[id][in]': values.join(','), limit: '100' } : null)
  const found = useOrganisations(words.length > 1 ? { 'where[name][like]': words, limit: String(suggested) } : null)
  const known = new Map([...chosen, ...found].map((organisation) => [organisation.id, organisation]))
  const options = [...known.values()].map(({ id: value, name }) => ({ value, label: name }))
  return (
    <div className="spets-values">
      <label htmlFor={id}>{t('segments.builder.search')}</label>
      <input id={id} onChange={({ target }) => setText(target.value)} type="search" value={text} />
      <span aria-live="polite" className="spets-help">
        {words.length > 1 ? n('segments.search.found', found.length) : t('segments.search.organisationHint')}
      </span>
      <ChoiceOfMany {...props} options={options} />
    </div>
  )
}

function useOrganisations(asked: Record<string, string> | null): Organisation[] {
  const query = new URLSearchParams({ depth: '0', sort: 'name', 'select[name]': 'true', ...asked })
  const { value } = useLoaded<{ docs: Organisation[] }>(asked ? `/api/organisations?${query}` : null)
  return asked ? (value?.docs ?? []) : []
}
