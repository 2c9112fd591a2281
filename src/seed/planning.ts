import type { Payload } from 'payload'
import editorial from './data/editorial.json'
import region from './data/region.json'
import { idIn, type Ids, rowsWith, writeBoth } from './write'

const example = { sv: 'Exempel: ', en: 'Example: ' }

const personRoles = {
  processledare: 'process-leader',
  samordnare: 'coordinator',
  kommunikator: 'communicator',
} as const

export async function seedPeople(payload: Payload, areas: Ids, roles: Ids): Promise<Ids> {
  const ids = new Map<string, string>()
  const titles = new Map(region.roles.map((role) => [role.key, role]))
  for (const person of editorial.people) {
    const role = titles.get(person.role)
    const id = await writeBoth(payload, 'people', (language, made) => ({
      name: person.name,
      title: role?.title[language],
      introduction: role?.task[language],
      email: person.email,
      assignments: rowsWith([person], made?.assignments, () => ({
        role: personRoles[person.role as keyof typeof personRoles],
        strengthArea: person.strengthArea ? idIn(areas, person.strengthArea) : null,
        subArea: person.subArea,
        description: roles.get(person.role),
        from: `${person.from}T12:00:00.000Z`,
      })),
    }))
    // Several are process leaders: the last one of a role answers for what names the role alone.
    ids.set(person.role, id)
  }
  return ids
}

const { communicationPlan } = editorial

export async function seedPlan(payload: Payload, segments: Ids, people: Ids, year: number): Promise<Ids> {
  const messages = new Map(communicationPlan.messages.map(({ audience, text }) => [audience, text]))
  const plan = await writeBoth(payload, 'communication-plans', (language, made) => ({
    title: example[language] + communicationPlan.title[language],
    background: communicationPlan.background[language],
    purpose: communicationPlan.purpose[language],
    goals: rowsWith(communicationPlan.goals, made?.goals, ({ text, measure, baseline, target, unit, by }) => ({
      text: text[language],
      measure: measure[language],
      baseline,
      target,
      unit,
      by: `${by}T12:00:00.000Z`,
    })),
    audiences: rowsWith(communicationPlan.audiences, made?.audiences, (audience) => ({
      name: audience.name[language],
      segment: idIn(segments, audience.segment),
      internal: audience.internal,
      influence: audience.influence,
      interest: audience.interest,
      know: audience.know[language],
      feel: audience.feel[language],
      do: audience.do[language],
      message: messages.get(audience.key)?.[language],
    })),
    channels: rowsWith(communicationPlan.channels, made?.channels, (channel) => ({ name: channel[language] })),
    registryNumber: communicationPlan.registryNumber,
    version: communicationPlan.version,
    status: communicationPlan.status,
  }))
  return seedPlannedActivities(payload, plan, people, year)
}

async function seedPlannedActivities(payload: Payload, plan: string, people: Ids, year: number): Promise<Ids> {
  const { goals, audiences, channels } = await payload.findByID({ collection: 'communication-plans', id: plan, depth: 0 })
  const rowOf = (rows: { id?: string | null }[] | null | undefined, keys: { key: string }[], key: string) =>
    rows?.[keys.findIndex((row) => row.key === key)]?.id
  const ids = new Map<string, string>()
  for (const activity of communicationPlan.activities) {
    const id = await writeBoth(payload, 'activities', (language) => ({
      title: example[language] + activity.title[language],
      type: { nyhetsbrev: 'newsletter', webb: 'web', mote: 'meeting', intranat: 'communication-material' }[activity.channel],
      status: activity.status,
      year,
      month: String(activity.month),
      plan,
      goal: rowOf(goals, communicationPlan.goals, activity.goal),
      audience: rowOf(audiences, communicationPlan.audiences, activity.audience),
      channel: rowOf(channels, communicationPlan.channels, activity.channel),
      responsible: [idIn(people, activity.responsible)],
      public: activity.public,
    }))
    ids.set(activity.key, id)
  }
  return ids
}

/** What the follow-up report says was done and planned, and the year wheel of actor meetings. */
export async function seedActivities(payload: Payload, areas: Ids, year: number): Promise<void> {
  for (const activity of region.activities)
    await writeBoth(payload, 'activities', (language) => ({
      title: activity.title[language],
      type: activity.type,
      status: activity.status,
      year: activity.year,
      strengthAreas: activity.strengthAreas.map((area) => idIn(areas, area)),
      public: true,
    }))
  for (const slice of yearWheelSlices())
    await writeBoth(payload, 'activities', (language) => ({
      title: slice.title[language],
      type: 'planning',
      status: 'planned',
      year,
      month: String(slice.month),
      strengthAreas: slice.strengthAreas.map((area) => idIn(areas, area)),
      public: true,
    }))
}

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]

/** A slice that stands for every month is written out as the months it stands for. */
const yearWheelSlices = () =>
  region.yearWheel.flatMap(({ title, month, except, strengthAreas }) => {
    const inMonths = month ? [month] : months.filter((each) => !except?.includes(each))
    return inMonths.map((each) => ({ title, month: each, strengthAreas: strengthAreas ?? [] }))
  })
