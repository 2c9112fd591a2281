import { getTranslation } from '@payloadcms/translations'
import type { Payload, TypedUser, UIFieldServerProps, Where } from 'payload'
import { scopeOf } from '../../access/permissions'
import { roleOf } from '../../access/roles'
import { type InvitationAnswer } from '../../domain/mailings'
import { translator } from '../../i18n'
import { written } from '../counted'

const order = ['yes', 'maybe', 'no', 'unanswered'] as const satisfies (InvitationAnswer | 'unanswered')[]

/** What those invited to a meeting have answered, in one line; nothing for those who may not see answers. */
export async function AnswerSummary({ id, field, i18n, payload, user }: UIFieldServerProps) {
  if (!id || !user || scopeOf(roleOf(user), 'invitations', 'read') === null) return null
  const t = translator(i18n.language)
  const counts = await answerCounts(payload, user, String(id))
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const line = order
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

type Counts = Record<(typeof order)[number], number>

async function answerCounts(payload: Payload, user: TypedUser, meeting: string): Promise<Counts> {
  const count = async (answer: Where) => {
    const where: Where = { and: [{ meeting: { equals: meeting } }, answer] }
    const { totalDocs } = await payload.count({ collection: 'invitations', where, overrideAccess: false, user })
    return totalDocs
  }
  const [yes, maybe, no, unanswered] = await Promise.all([
    count({ answer: { equals: 'yes' } }),
    count({ answer: { equals: 'maybe' } }),
    count({ answer: { equals: 'no' } }),
    count({ answer: { exists: false } }),
  ])
  return { yes, maybe, no, unanswered }
}
