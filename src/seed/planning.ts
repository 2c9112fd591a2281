import type { Payload } from 'payload'
import editorial from './data/editorial.json'
import region from './data/region.json'
import { type Days, noon } from './days'
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
    ids.set(person.name, id)
  }
  return ids
}

const { communicationPlan } = editorial

interface Known {
  areas: Ids
  people: Ids
  segments: Ids
  terms: Ids
}

export async function seedPlan(payload: Payload, known: Known, days: Days): Promise<Ids> {
  const { people, segments, terms } = known
  const { year } = days
  const messages = new Map(communicationPlan.messages.map(({ audience, text }) => [audience, text]))
  const [firstDay, lastDay] = [`${year}-01-01`, `${year}-12-31`]
  const plan = await writeBoth(payload, 'communication-plans', (language, made) => ({
    title: `${example[language]}${communicationPlan.title[language]} ${year}`,
    from: noon(firstDay),
    to: noon(lastDay),
    background: communicationPlan.background[language],
    purpose: communicationPlan.purpose[language],
    strategy: communicationPlan.strategy[language],
    goals: rowsWith(communicationPlan.goals, made?.goals, ({ baseline, countedBy, measure, outcome, target, text, unit }) => ({
      text: text[language],
      measure: measure[language],
      baseline,
      target,
      unit,
      countedBy,
      outcome,
      by: noon(lastDay),
    })),
    audiences: rowsWith(communicationPlan.audiences, made?.audiences, (audience) => ({
      name: audience.name[language],
      segment: idIn(segments, audience.segment),
      internal: audience.internal,
      influence: audience.influence,
      interest: audience.interest,
      know: audience.know[language],
      think: audience.think[language],
      feel: audience.feel[language],
      do: audience.do[language],
      message: messages.get(audience.key)?.[language],
    })),
    // They name an audience by the id of its row, which there is when the Swedish has been written.
    messages: rowsWith(communicationPlan.areaMessages, made?.messages, ({ audience, strengthArea, text }) => ({
      text: text[language],
      audience: rowOf(made?.audiences, communicationPlan.audiences, audience),
      strengthArea: idIn(known.areas, strengthArea),
    })),
    channels: rowsWith(communicationPlan.channels, made?.channels, (channel) => ({ name: channel[language] })),
    spokespersons: rowsWith(communicationPlan.spokespersons, made?.spokespersons, (each) => ({
      person: idIn(people, each.role),
      about: each[language],
    })),
    concepts: communicationPlan.concepts.map((term) => idIn(terms, term)),
    budget: rowsWith(communicationPlan.budget, made?.budget, (each) => ({ what: each[language], amount: each.amount })),
    followUp: communicationPlan.followUp[language],
    revisions: rowsWith([communicationPlan.version], made?.revisions, (version) => ({
      version,
      on: noon(firstDay),
      by: communicationPlan.adoptedBy.sv,
      what: language === 'sv' ? 'Första beslutade versionen.' : 'The first version adopted.',
    })),
    registryNumber: communicationPlan.registryNumber,
    version: communicationPlan.version,
    status: communicationPlan.status,
    scope: 'both',
    adoptedBy: communicationPlan.adoptedBy.sv,
    adoptedOn: noon(firstDay),
  }))
  return seedPlannedActivities(payload, plan, known, days)
}

const rowOf = (rows: { id?: string | null }[] | null | undefined, keys: readonly { key: string }[], key: string) =>
  rows?.[keys.findIndex((row) => row.key === key)]?.id

const kinds: Record<string, string> = { nyhetsbrev: 'newsletter', webb: 'web', mote: 'meeting', intranat: 'communication-material' }

/** Among them is one of every status, and one that is late and that nobody answers for. */
async function seedPlannedActivities(payload: Payload, plan: string, { areas, people }: Known, days: Days): Promise<Ids> {
  const { goals, audiences, channels } = await payload.findByID({ collection: 'communication-plans', id: plan, depth: 0 })
  const ids = new Map<string, string>()
  for (const activity of communicationPlan.activities) {
    const when = whenOf(activity, days)
    const id = await writeBoth(payload, 'activities', (language, made) => ({
      title: example[language] + activity.title[language],
      type: kinds[activity.channel],
      ...when,
      plan,
      goal: rowOf(goals, communicationPlan.goals, activity.goal),
      audience: rowOf(audiences, communicationPlan.audiences, activity.audience),
      channel: rowOf(channels, communicationPlan.channels, activity.channel),
      responsible: activity.responsible ? [idIn(people, activity.responsible)] : [],
      strengthAreas: (activity.areas ?? []).map((area) => idIn(areas, area)),
      checklist: rowsWith(activity.checklist ?? [], made?.checklist, ({ done, sv }) => ({ text: sv, done })),
      cost: activity.cost,
      public: activity.public,
    }))
    ids.set(activity.key, id)
  }
  return ids
}

type SeedActivity = (typeof communicationPlan.activities)[number]

/** What is sent each month stands in its month and those that are left; the rest on its day, in its month, or in the year. */
function whenOf(
  { lasts, meeting, month: ownMonth, offsetDays, recursToo, status }: SeedActivity,
  { month, workingDay, year }: Days,
): object {
  if (recursToo) return { status: 'started', year, month: String(month), recursIn: months.filter((each) => each > month).map(String) }
  const offset = editorial.meetings.find(({ key }) => key === meeting)?.offsetDays ?? offsetDays
  if (offset === undefined) return { status, year, month: ownMonth && String(ownMonth) }
  const day = workingDay(offset)
  const last = lasts ? workingDay(offset + lasts) : undefined
  return { status, year: Number(day.slice(0, 4)), month: String(Number(day.slice(5, 7))), from: noon(day), to: last && noon(last) }
}

/** What the follow-up report says was done and planned, and the year wheel of actor meetings. */
export async function seedActivities(payload: Payload, areas: Ids, { month: now, year }: Days): Promise<void> {
  for (const activity of region.activities)
    await writeBoth(payload, 'activities', (language) => ({
      title: activity.title[language],
      type: activity.type,
      status: activity.status,
      year: activity.year,
      strengthAreas: activity.strengthAreas.map((area) => idIn(areas, area)),
      public: true,
    }))
  for (const { except, month, strengthAreas, title } of region.yearWheel) {
    const [first = 1, ...others] = month ? [month] : months.filter((each) => !except?.includes(each))
    await writeBoth(payload, 'activities', (language) => ({
      title: title[language],
      type: 'planning',
      status: others.length > 0 || first === now ? 'started' : first < now ? 'done' : 'planned',
      year,
      month: String(first),
      recursIn: others.map(String),
      strengthAreas: (strengthAreas ?? []).map((area) => idIn(areas, area)),
      public: true,
    }))
  }
}

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
