import type { Payload } from 'payload'
import { publicAddresses } from '../../links/addresses'
import type { Entry } from '../entry'
import { textsOf, titleOf } from '../texts'
import { entryOf } from './collections'

/** The explanation model, which the start page shows; nothing where it is not written yet. */
export async function readModel(payload: Payload): Promise<Entry[]> {
  const { title, idea, levels, textAlternative } = await payload.findGlobal({
    slug: 'explanation-model',
    overrideAccess: false,
    locale: 'all',
    depth: 0,
  })
  if (!levels || levels.length === 0) return []
  const inLevels = levels.flatMap(({ label, explanation, examples }) => [label, explanation, ...(examples ?? []).map(({ text }) => text)])
  return [
    entryOf({
      type: 'explanation-model',
      id: 'explanation-model',
      title: titleOf(title),
      texts: textsOf(idea, ...inLevels, textAlternative),
      address: publicAddresses('').home,
    }),
  ]
}
