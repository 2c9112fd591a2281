'use client'

import { useFormFields } from '@payloadcms/ui'
import type { Unreachable } from '../../collections/planning/Activities/reminderEndpoint'
import { useTexts } from '../texts'
import { useLoaded } from '../useLoaded'

/** Says below the responsible of an activity whom no reminder reaches, since they have no user. */
export function ResponsibleNote() {
  const { t, language } = useTexts()
  const people = useFormFields(([fields]) => idsIn(fields.responsible?.value).join(','))
  const { value } = useLoaded<Unreachable>(people ? `/api/activities/unreachable?people=${people}` : null)
  const names = people ? (value?.names ?? []) : []
  return (
    <p aria-live="polite" className="spets-help spets-below-field">
      {names.length > 0 &&
        t(`reminders.unreachable.${names.length === 1 ? 'one' : 'other'}`, {
          names: new Intl.ListFormat(language, { type: 'conjunction' }).format(names),
        })}
    </p>
  )
}

const idsIn = (value: unknown): string[] => (Array.isArray(value) ? value.filter((id) => typeof id === 'string') : [])
