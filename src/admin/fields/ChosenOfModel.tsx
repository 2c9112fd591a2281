'use client'

import { useTexts } from '../texts'
import type { LevelOfModel } from './levels'

/** What the region means by a level or criterion of its model, at the field where it is chosen. */
export function ChosenOfModel({ chosen, language }: { chosen: LevelOfModel | undefined; language: string }) {
  const { t } = useTexts()
  const examples = (chosen?.examples ?? []).flatMap(({ text }) => text || [])
  if (!chosen?.explanation && examples.length === 0) return null
  return (
    <div className="spets-chosen-of-model spets-help">
      {chosen?.explanation && <p lang={language}>{chosen.explanation}</p>}
      {examples.length > 0 && (
        <>
          <p>{t('work.level.examples')}</p>
          <ul lang={language}>
            {examples.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
