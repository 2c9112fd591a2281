import type { CollectionSlug, GlobalBeforeChangeHook, PayloadRequest } from 'payload'
import { refusedAt } from '../fieldNames'
import { type TextKey, translator } from '../i18n'

interface Row {
  key?: string
  label?: string
}

/** Rows of the model that documents point at by their keys. */
interface Kept {
  rows: 'levels' | 'criteria'
  /** The name of a row in what is said. */
  as: string
  says: TextKey
  at: readonly { collection: CollectionSlug; path: string }[]
}

const kept: readonly Kept[] = [
  {
    rows: 'levels',
    as: 'level',
    says: 'work.level.used',
    at: [
      { collection: 'initiatives', path: 'level' },
      { collection: 'assessments', path: 'level' },
    ],
  },
  {
    rows: 'criteria',
    as: 'criterion',
    says: 'assessments.criterionUsed',
    at: [{ collection: 'assessments', path: 'contributions.criterion' }],
  },
]

/**
 * A level or criterion that documents point at keeps its key, whatever it is called and wherever it stands.
 * @throws ValidationError at the rows that it would be lost from
 */
export const keepUsedLevels: GlobalBeforeChangeHook = async ({ data, originalDoc, req }) => {
  for (const each of kept) await keep(each, data[each.rows], originalDoc?.[each.rows] ?? [], req)
  return data
}

async function keep(each: Kept, now: unknown, before: readonly Row[], req: PayloadRequest): Promise<void> {
  if (!Array.isArray(now)) return
  const keys = new Set((now as Row[]).map(({ key }) => key))
  for (const row of before) if (row.key && !keys.has(row.key)) await refuseIfUsed(each, { ...row, key: row.key }, req)
}

async function refuseIfUsed({ rows, as, says, at }: Kept, { key, label }: Row & { key: string }, req: PayloadRequest): Promise<void> {
  const counts = await Promise.all(
    at.map(({ collection, path }) =>
      req.payload.count({ collection, where: { [path]: { equals: key } }, trash: true, overrideAccess: true, req }),
    ),
  )
  const count = counts.reduce((sum, { totalDocs }) => sum + totalDocs, 0)
  if (count === 0) return
  const message = translator(req.i18n.language)(says, { [as]: label ?? key, count })
  throw refusedAt({ global: 'explanation-model' }, [{ path: rows, message }], req)
}
