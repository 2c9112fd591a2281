'use client'

import type { SegmentChoice } from '../../collections/actors/Segments/choices'
import { useTexts } from '../texts'
import { useLoaded } from '../useLoaded'
import { ChoiceOfMany, type ValuesProps } from './ChoiceOfMany'

/** Chooses among the municipalities that organisations have; one that none of them has any more stays until it is unticked. */
export function MunicipalityValues(props: ValuesProps) {
  const { t } = useTexts()
  const { value } = useLoaded<{ choices: SegmentChoice[] }>('/api/segments/choices?field=organisations.municipality')
  const there = (value?.choices ?? []).map((choice) => choice.value)
  const same = (a: string, b: string) => a.toLocaleLowerCase('sv') === b.toLocaleLowerCase('sv')
  // A municipality is the same in great letters and small.
  const asChosen = (name: string) => props.values.find((chosen) => same(chosen, name)) ?? name
  const gone = value ? props.values.filter((chosen) => !there.some((name) => same(name, chosen))) : []
  const options = [
    ...there.map((name) => ({ value: asChosen(name), label: name })),
    ...gone.map((name) => ({ value: name, label: t('involvements.municipality.gone', { value: name }) })),
  ]
  return <ChoiceOfMany {...props} options={options} />
}
