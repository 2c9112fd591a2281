import type { GlobalBeforeChangeHook, PayloadRequest } from 'payload'
import { refusedAt } from '../fieldNames'
import { translator } from '../i18n'

interface Level {
  key?: string
  label?: string
}

/**
 * A level that initiatives stand on keeps its key, whatever it is called and wherever it stands.
 * @throws ValidationError at the field `levels`
 */
export const keepUsedLevels: GlobalBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (!Array.isArray(data.levels)) return data
  const kept = new Set((data.levels as Level[]).map(({ key }) => key))
  const removed = ((originalDoc?.levels ?? []) as Level[]).filter(({ key }) => !kept.has(key))
  for (const level of removed) await refuseIfUsed(level, req)
  return data
}

async function refuseIfUsed({ key, label }: Level, req: PayloadRequest): Promise<void> {
  if (!key) return
  const where = { level: { equals: key } }
  const { totalDocs } = await req.payload.count({ collection: 'initiatives', where, trash: true, overrideAccess: true, req })
  if (totalDocs === 0) return
  const message = translator(req.i18n.language)('work.level.used', { level: label ?? key, count: totalDocs })
  throw refusedAt({ global: 'explanation-model' }, [{ path: 'levels', message }], req)
}
