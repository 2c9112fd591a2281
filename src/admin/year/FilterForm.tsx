import { type FilterName, noneOf } from '../../domain/planning/filters'
import { activityStatuses } from '../../domain/planning/items'
import { ringChoices } from '../../domain/planning/rings'
import { activityTypes } from '../../domain/planning/activityTypes'
import { choiceInWords, monthNames } from '../../drawings/year/words'
import type { Translate } from '../../i18n'
import { uiLanguageFor } from '../../i18n/languages'
import { addressOf, type Asked } from './address'
import type { Choice, Names } from './read/names'

interface Props {
  asked: Asked
  names: Names
  language: string
  t: Translate
}

/** What the year is cut to, and what its rings are made of. A plain form, so that what is chosen stands in the address. */
export function FilterForm({ asked, names, language, t }: Props) {
  const { view, year, by, filters } = asked
  const hasRings = view === 'wheel' || view === 'timeline'
  const choices: Partial<Record<FilterName, Choice[]>> = {
    area: [...names.areas.map(({ key, label }) => ({ value: key, label })), { value: noneOf, label: t('year.filters.none') }],
    type: activityTypes.map((value) => ({ value, label: choiceInWords('type', value, language) })),
    status: activityStatuses.map((value) => ({ value, label: choiceInWords('status', value, language) })),
    responsible: [...names.people, { value: noneOf, label: t('year.filters.none') }],
    plan: [...names.plans, { value: noneOf, label: t('year.filters.none') }],
    ...(view === 'list' ? { month: monthNames(uiLanguageFor(language)).map((label, index) => ({ value: String(index + 1), label })) } : {}),
  }
  if (view === 'outgoing') return null
  return (
    <search aria-label={t('year.filters.title')}>
      <form action={addressOf({})} className="spets-year__filters" method="get">
        <input name="view" type="hidden" value={view} />
        <input name="year" type="hidden" value={year} />
        {filters.audience && <input name="audience" type="hidden" value={filters.audience} />}
        {hasRings ? (
          <Select
            label={t(view === 'wheel' ? 'year.filters.rings' : 'year.filters.rows')}
            name="by"
            options={ringChoices.map((value) => ({ value, label: t(`year.ringsBy.${value}`) }))}
            value={by}
          />
        ) : (
          <input name="by" type="hidden" value={by} />
        )}
        {(Object.entries(choices) as [FilterName, Choice[]][]).map(([name, options]) => (
          <Select
            all={t('year.filters.all')}
            key={name}
            label={t(`year.filters.${name}`)}
            name={name}
            options={options}
            value={filters[name] ?? ''}
          />
        ))}
        <button className="spets-year__show" type="submit">
          {t('year.filters.show')}
        </button>
        {Object.keys(filters).length > 0 && <a href={addressOf({ view, year, by })}>{t('year.filters.clear')}</a>}
      </form>
    </search>
  )
}

interface SelectProps {
  label: string
  name: string
  options: readonly Choice[]
  value: string
  /** What choosing nothing is called, where that can be. */
  all?: string
}

const Select = ({ label, name, options, value, all }: SelectProps) => (
  <label className="spets-year__filter">
    <span>{label}</span>
    <select className="spets-input" defaultValue={value} name={name}>
      {all && <option value="">{all}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  </label>
)
