'use client'

import { useFormFields } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { type AudienceLevel, audienceLevels, approaches, approachTo, placedAt } from '../../domain/planning/matrix'
import { useTexts } from '../texts'

interface Audience {
  name: string
  influence: AudienceLevel | null
  interest: AudienceLevel | null
}

/** The audiences as they stand in the form, drawn by influence and interest, with what that means in words beside. */
export function AudienceMatrix() {
  const { language, t } = useTexts()
  const written = useFormFields(([fields]) => JSON.stringify(audiencesIn(fields)))
  const audiences = JSON.parse(written) as Audience[]
  if (!audiences.some((audience) => approachTo(audience))) return <p className="spets-help">{t('planDocument.matrixEmpty')}</p>
  const listed = new Intl.ListFormat(language === 'en' ? 'en-GB' : 'sv-SE')
  return (
    <section aria-label={t('planDocument.matrix')} className="field-type spets-matrix-field">
      <MatrixTable audiences={audiences} />
      <ul>
        {[...approaches, null].map((approach) => {
          const names = audiences.filter((audience) => approachTo(audience) === approach).map(({ name }) => name)
          const text = t(`planDocument.approaches.${approach ?? 'unplaced'}`, { names: listed.format(names) })
          return names.length > 0 && <li key={approach}>{text}</li>
        })}
      </ul>
    </section>
  )
}

function MatrixTable({ audiences }: { audiences: readonly Audience[] }) {
  const { t } = useTexts()
  return (
    <table className="spets-matrix">
      <caption>{t('planDocument.matrix')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('planDocument.influence')}</th>
          {audienceLevels.map((level) => (
            <th key={level} scope="col">
              {t(`planDocument.interestLevels.${level}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {audienceLevels.toReversed().map((influence) => (
          <tr key={influence}>
            <th scope="row">{t(`planDocument.influenceLevels.${influence}`)}</th>
            {audienceLevels.map((interest) => (
              <td key={interest}>
                {placedAt(audiences, influence, interest).map(({ name }, index) => (
                  <span key={index}>{name}</span>
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function audiencesIn(fields: FormState): Audience[] {
  const rows = fields.audiences?.rows ?? []
  return rows.map((_row, index) => {
    const said = (name: string): unknown => fields[`audiences.${index}.${name}`]?.value
    const name = said('name')
    return {
      name: typeof name === 'string' && name.trim() ? name : String(index + 1),
      influence: levelIn(said('influence')),
      interest: levelIn(said('interest')),
    }
  })
}

const levelIn = (value: unknown): AudienceLevel | null => audienceLevels.find((level) => level === value) ?? null
