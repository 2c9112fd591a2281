import type { Payload } from 'payload'
import type { Assessment } from '../payload-types'
import demonstration from './data/assessments.json'
import { type Days, noon } from './days'
import { idIn, type Ids } from './write'

/** As the seed file writes them: each has only what is said of it. */
interface SeedAssessment extends Pick<
  Assessment,
  'fund' | 'registryNumber' | 'summary' | 'level' | 'levelReason' | 'develop' | 'statement'
> {
  title: string
  kind: string
  status: string
  receivedOn?: string
  receivedDaysAgo?: number
  assessedOn?: string
  assessedDaysAgo?: number
  assessedBy?: string[]
  strengthAreas: string[]
  contributions?: { criterion: string; contribution: string; reason: string }[]
  conclusion?: string
  dialogues?: string[]
  initiative?: string
}

interface Known {
  areas: Ids
  initiatives: Ids
  meetings: Ids
  people: Ids
}

/** Applications and ideas that nobody has sent: of the year that the follow-up report is about and of this one, in every state. */
export async function seedAssessments(payload: Payload, known: Known, { workingDay }: Days): Promise<void> {
  const { areas, initiatives, meetings, people } = known
  const dayOf = (day: string | undefined, daysAgo: number | undefined) =>
    day ? noon(day) : daysAgo === undefined ? null : noon(workingDay(-daysAgo))
  const given: SeedAssessment[] = demonstration.assessments
  for (const assessment of given) {
    const { assessedBy, assessedDaysAgo, assessedOn, dialogues, initiative, receivedDaysAgo, receivedOn, strengthAreas, ...written } =
      assessment
    const data = {
      ...written,
      receivedOn: dayOf(receivedOn, receivedDaysAgo),
      assessedOn: dayOf(assessedOn, assessedDaysAgo),
      assessedBy: assessedBy?.map((name) => idIn(people, name)),
      strengthAreas: strengthAreas.map((area) => idIn(areas, area)),
      dialogues: dialogues?.map((meeting) => idIn(meetings, meeting)),
      initiative: initiative && idIn(initiatives, initiative),
    }
    await payload.create({ collection: 'assessments', data: data as Partial<Assessment> as Assessment, depth: 0 })
  }
}
