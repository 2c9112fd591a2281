import type { Payload, TypedUser } from 'payload'
import type { Assessment, ExplanationModel } from '../../payload-types'

/** An assessment with what it points at, as far as the reader may see that; names in every language, as `locale: 'all'` gives them. */
export interface ReadAssessment {
  assessment: Assessment
  model: ExplanationModel
}

interface Reader {
  payload: Payload
  user: TypedUser | null
}

/** Reads an assessment with the reader's rights. @throws NotFound, Forbidden */
export async function readAssessment({ payload, user }: Reader, id: string): Promise<ReadAssessment> {
  const asked = { locale: 'all', overrideAccess: false, user } as const
  const assessment = await payload.findByID({
    collection: 'assessments',
    id,
    depth: 1,
    populate: {
      initiatives: { title: true },
      meetings: { start: true, title: true },
      organisations: { name: true },
      people: { name: true },
      'strength-areas': { title: true },
    },
    ...asked,
  })
  const model = await payload.findGlobal({ slug: 'explanation-model', depth: 0, ...asked })
  return { assessment, model }
}
