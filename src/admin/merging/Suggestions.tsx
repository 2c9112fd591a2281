'use client'

import { Button } from '@payloadcms/ui'
import type { AlikeContact } from '../../collections/actors/ContactMerges/duplicates'
import type { FoundContact } from '../ui/ContactFinder'
import { Failure } from '../ui/Failure'
import { useTexts } from '../texts'
import { useLoaded } from '../useLoaded'

interface Props {
  onChoose: (kept: FoundContact, removed: FoundContact) => void
}

/** Cards that look like the same contact, group by group. */
export function Suggestions({ onChoose }: Props) {
  const { t, n } = useTexts()
  const { value, problem, reload } = useLoaded<{ groups: AlikeContact[][]; total: number }>('/api/contacts/duplicates')
  return (
    <section aria-label={t('merging.suggestions.title')} className="spets-merge__part">
      <h2 className="spets-subtitle">{t('merging.suggestions.title')}</h2>
      {problem && <Failure onRetry={reload} problem={problem} />}
      {!value && !problem && <output>{t('merging.suggestions.reading')}</output>}
      {value?.total === 0 && <p>{t('merging.suggestions.none')}</p>}
      {value && value.total > 0 && (
        <p>
          {n('merging.suggestions.found', value.total)}{' '}
          {value.total > value.groups.length && t('merging.suggestions.first', { shown: value.groups.length })}
        </p>
      )}
      {value?.groups.map((group) => (
        <Group group={group} key={group.map(({ id }) => id).join()} onChoose={onChoose} />
      ))}
    </section>
  )
}

/** The first is compared with each of the others. */
function Group({ group, onChoose }: Props & { group: AlikeContact[] }) {
  const { t } = useTexts()
  const [first, ...others] = group
  if (!first) return null
  return (
    <ul className="spets-merge__group">
      <li>
        <Told contact={first} />
      </li>
      {others.map((other) => (
        <li key={other.id}>
          <Told contact={other} />{' '}
          <Button
            aria-label={t('merging.suggestions.compare', { first: first.email, second: other.email })}
            buttonStyle="secondary"
            margin={false}
            onClick={() => onChoose(first, other)}
            size="small"
          >
            {t('merging.suggestions.compareShort')}
          </Button>
        </li>
      ))}
    </ul>
  )
}

const Told = ({ contact: { name, email, organisations } }: { contact: AlikeContact }) => (
  <span>
    {name ?? email} <span className="spets-help">{[name ? email : '', ...organisations].filter(Boolean).join(' · ')}</span>
  </span>
)
