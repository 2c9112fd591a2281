import { getTranslation } from '@payloadcms/translations'
import type { UIFieldServerProps } from 'payload'
import { scopeOf } from '../../access/permissions'
import { roleOf } from '../../access/roles'
import { translator } from '../../i18n'
import { written } from '../counted'
import { answerCounts, answers } from './answerCounts'

/** What those invited to a meeting have answered, in one line; nothing for those who may not see answers. */
export async function AnswerSummary({ id, field, i18n, payload, user }: UIFieldServerProps) {
  if (!id || !user || scopeOf(roleOf(user), 'invitations', 'read') === null) return null
  const t = translator(i18n.language)
  const counts = await answerCounts(payload, user, String(id))
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const line = answers
    .filter((answer) => counts[answer] > 0)
    .map((answer) => t(`admin.answers.${answer}`, { count: written(i18n.language, counts[answer]) }))
    .join(', ')
  return (
    <div className="field-type spets-answers">
      <span className="field-label">{getTranslation(field.label ?? '', i18n)}</span>
      <p className="spets-number">{total === 0 ? t('admin.answers.none') : line}</p>
    </div>
  )
}
