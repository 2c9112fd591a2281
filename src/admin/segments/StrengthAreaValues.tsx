'use client'

import { useLocale } from '@payloadcms/ui'
import { useLoaded } from '../useLoaded'
import { ChoiceOfMany, type ValuesProps } from './ChoiceOfMany'

/** Chooses among the strength areas, which are few. */
export function StrengthAreaValues(props: ValuesProps) {
  const { code } = useLocale()
  const query = new URLSearchParams({ limit: '100', depth: '0', sort: 'slug', locale: code, 'select[title]': 'true' })
  const { value } = useLoaded<{ docs: { id: string; title: string }[] }>(`/api/strength-areas?${query}`)
  const options = (value?.docs ?? []).map(({ id, title }) => ({ value: id, label: title }))
  return <ChoiceOfMany {...props} options={options} />
}
