import type { TypedUser } from 'payload'
import type { Role } from '../../../src/access/roles'
import { make } from '../fixtures'
import type { Spets } from '../spets'
import type { Actor, Kind } from './table'

/** The users who ask, and the strength areas that their rights follow from. */
export interface Stage {
  spets: Spets
  users: Record<Actor, TypedUser | null>
  /** Someone who is none of the actors. */
  bystander: TypedUser
  /** The strength areas of a document of a kind. */
  areasOf(kind: Kind): string[]
}

/** Makes one user of each kind, with people and assignments. */
export async function stageFor(spets: Spets): Promise<Stage> {
  const { payload } = spets
  const [own, subArea, ended, others] = await Promise.all(
    [1, 2, 3, 4].map(async () => (await make(payload).strengthArea({ subAreas: [{ name: 'Forest' }] })).id),
  )
  if (!own || !subArea || !ended || !others) throw new Error('Four areas were made')
  const over = { role: 'process-leader', strengthArea: ended, from: '2019-01-01', to: '2020-12-31' } as const
  const leader = await make(payload).person({
    assignments: [
      { role: 'process-leader', strengthArea: own, from: '2020-01-01' },
      { role: 'process-leader', strengthArea: subArea, subArea: 'Forest' },
      over,
    ],
  })
  const former = await make(payload).person({ assignments: [over] })
  const user = async (role: Role, person?: string): Promise<TypedUser> => ({
    ...(await make(payload).user({ role, person })),
    collection: 'users',
  })
  const areas: Partial<Record<Kind, string[]>> = { ended: [ended], others: [others], none: [], shared: [own, others] }
  return {
    spets,
    bystander: await user('reader'),
    users: {
      administrator: await user('administrator'),
      communicator: await user('communicator'),
      'process leader': await user('process-leader', leader.id),
      'process leader without person': await user('process-leader'),
      'process leader whose assignments are over': await user('process-leader', former.id),
      reader: await user('reader'),
      'API client': { ...(await make(payload).apiClient({ state: 'active' })), collection: 'api-clients' },
      public: null,
    },
    areasOf: (kind) => (kind === 'subArea' ? [subArea] : (areas[kind] ?? [own])),
  }
}
