'use client'

import { useTexts } from '../../texts'
import { Failure } from '../../ui/Failure'
import { useLoaded } from '../../useLoaded'

/** What `GET /api/meetings/:id/needs` answers. */
interface KnownNeeds {
  food: { text: string; count: number }[]
  access: { name: string; text: string }[]
}

/** What those who come need: food as numbers for the caterer, access by name for whoever arranges it. */
export function Needs({ meeting }: { meeting: string }) {
  const { t } = useTexts()
  const { value, problem, reload } = useLoaded<KnownNeeds>(`/api/meetings/${meeting}/needs`)
  return (
    <details className="spets-rows">
      <summary className="spets-rows__summary">{t('attendance.needs.title')}</summary>
      <p className="spets-help">{t('attendance.needs.about')}</p>
      {problem && <Failure onRetry={reload} problem={problem} />}
      {value && value.food.length === 0 && value.access.length === 0 && <p>{t('attendance.needs.none')}</p>}
      {value && value.food.length > 0 && (
        <>
          <h3>{t('attendance.needs.food')}</h3>
          <ul>
            {value.food.map(({ count, text }) => (
              <li key={text}>
                {count} × {text}
              </li>
            ))}
          </ul>
        </>
      )}
      {value && value.access.length > 0 && (
        <>
          <h3>{t('attendance.needs.access')}</h3>
          <ul>
            {value.access.map(({ name, text }) => (
              <li key={name + text}>
                {name}: {text}
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  )
}
