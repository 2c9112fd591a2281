import { Button, Link } from '@payloadcms/ui'
import Form from 'next/form'
import type { Translate } from '../../i18n'
import type { Choices } from './choices'
import { type AuditFilters, auditAddress } from './filters'

interface Props {
  choices: Choices
  filters: AuditFilters
  t: Translate
}

/** Narrows the log. An ordinary form whose answers stand in the address, so that a view of the log can be linked to. */
export function FilterForm({ choices, filters, t }: Props) {
  const isNarrowed = Object.values(filters).some((value) => value !== '')
  return (
    <Form action={auditAddress({})} className="spets-audit__filters" key={JSON.stringify(filters)}>
      <Choice any={t('audit.anyone')} label={t('audit.who')} name="actor" options={choices.actors} value={filters.actor} />
      <Choice any={t('audit.anything')} label={t('audit.what')} name="deed" options={choices.deeds} value={filters.deed} />
      <Choice any={t('audit.everything')} label={t('audit.about')} name="entity" options={choices.entities} value={filters.entity} />
      <Day label={t('audit.from')} name="from" value={filters.from} />
      <Day label={t('audit.to')} name="to" value={filters.to} />
      {filters.document && <input name="document" type="hidden" value={filters.document} />}
      <div className="spets-audit__buttons">
        <Button margin={false} type="submit">
          {t('audit.filter')}
        </Button>
        {isNarrowed && <Link href={auditAddress({})}>{t('audit.clear')}</Link>}
      </div>
    </Form>
  )
}

interface ChoiceProps {
  any: string
  label: string
  name: keyof AuditFilters
  options: Choices['deeds']
  value: string
}

function Choice({ any, label, name, options, value }: ChoiceProps) {
  const id = `spets-audit-${name}`
  const isKnown = value === '' || options.some((option) => option.value === value)
  return (
    <div className="spets-field">
      <label htmlFor={id}>{label}</label>
      <select className="spets-input" defaultValue={value} id={id} name={name}>
        <option value="">{any}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
        {!isKnown && <option value={value}>{value}</option>}
      </select>
    </div>
  )
}

function Day({ label, name, value }: { label: string; name: 'from' | 'to'; value: string }) {
  const id = `spets-audit-${name}`
  return (
    <div className="spets-field">
      <label htmlFor={id}>{label}</label>
      <input className="spets-input" defaultValue={value} id={id} name={name} type="date" />
    </div>
  )
}
