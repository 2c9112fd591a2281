'use client'

import { useLocale } from '@payloadcms/ui'
import { useLoaded } from '../useLoaded'
import { ChoiceOfMany } from './ChoiceOfMany'

interface Props {
  label: string
  /** Nothing chosen is an answer too. */
  optional?: boolean
  values: readonly string[]
  onChange: (values: string[]) => void
}

/** Chooses among the strength areas, which are few. */
export function StrengthAreaValues(props: Props) {
  const { code } = useLocale()
  const query = new URLSearchParams({ limit: '100', depth: '0', sort: 'slug', locale: code, 'select[title]': 'true' })
  const { value } = useLoaded<{ docs: { id: string; title: string }[] }>(`/api/strength-areas?${query}`)
  const options = (value?.docs ?? []).map(({ id, title }) => ({ value: id, label: title }))
  return <ChoiceOfMany {...props} options={options} />
}
