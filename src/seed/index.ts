import type { Payload } from 'payload'
import { seedContacts, seedOrganisations, seedSegments } from './actors'
import { seedExplanationModel, seedNews, seedPublisher, seedStrengthAreas, seedTerms } from './content'
import { seedAssessments } from './assessments'
import { daysAround } from './days'
import { seedMeetings, seedNewsletter } from './mailings'
import { seedActivities, seedPeople, seedPlan } from './planning'
import { seedPictures } from './pictures'
import { seedCalls, seedDocuments, seedInitiatives, seedPages, seedReport, seedRoleDescriptions } from './work'
import { idIn } from './write'

/** What the demonstration sends first. */
export interface Seeded {
  newsletter: string
  meeting: string
}

/** Whether nothing has been stored yet, users aside. */
export async function isEmpty(payload: Payload): Promise<boolean> {
  for (const collection of ['strength-areas', 'organisations', 'contacts', 'news'] as const) {
    const { totalDocs } = await payload.count({ collection })
    if (totalDocs > 0) return false
  }
  return true
}

/** Fills an empty database with the first region's demonstration content, which lies around a day. @param now the day of installation */
export async function seedDemonstration(payload: Payload, now = new Date()): Promise<Seeded> {
  const days = daysAround(payload, now)
  await seedPublisher(payload)
  await seedExplanationModel(payload)
  const areas = await seedStrengthAreas(payload)
  const terms = await seedTerms(payload)
  const news = await seedNews(payload, { areas, terms, pictures: await seedPictures(payload) }, days)
  const organisations = await seedOrganisations(payload, areas)
  const contacts = await seedContacts(payload, areas, organisations)
  const segments = await seedSegments(payload, areas, organisations)
  const people = await seedPeople(payload, areas, await seedRoleDescriptions(payload))
  const activities = await seedPlan(payload, { areas, people, segments, terms }, days)
  await seedActivities(payload, areas, days)
  const meetings = await seedMeetings(payload, { areas, segments, activities, contacts }, days)
  const initiatives = await seedInitiatives(payload, areas, organisations)
  await seedAssessments(payload, { areas, initiatives, meetings, people }, days)
  await seedCalls(payload, areas)
  await seedDocuments(payload)
  await seedReport(payload)
  await seedPages(payload, terms)
  const newsletter = await seedNewsletter(payload, { news, meetings, terms, segments, activities })
  return { newsletter, meeting: idIn(meetings, 'oppet-mote-energi') }
}
