import type { Payload } from 'payload'
import { settingsOf } from '../env'
import { seedContacts, seedOrganisations, seedSegments } from './actors'
import { seedExplanationModel, seedNews, seedPublisher, seedStrengthAreas, seedTerms } from './content'
import { seedMeetings, seedNewsletter } from './mailings'
import { seedActivities, seedPeople, seedPlan } from './planning'
import { seedCalls, seedDocuments, seedInitiatives, seedPages, seedRoleDescriptions } from './work'
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

/** Fills an empty database with the first region's demonstration content. */
export async function seedDemonstration(payload: Payload): Promise<Seeded> {
  const { zone } = settingsOf(payload)
  const year = new Date().getFullYear()
  await seedPublisher(payload)
  await seedExplanationModel(payload)
  const areas = await seedStrengthAreas(payload)
  const terms = await seedTerms(payload)
  const news = await seedNews(payload, areas, terms)
  const organisations = await seedOrganisations(payload, areas)
  await seedContacts(payload, areas, organisations)
  const segments = await seedSegments(payload, areas, organisations)
  const people = await seedPeople(payload, areas, await seedRoleDescriptions(payload))
  const activities = await seedPlan(payload, segments, people, year)
  await seedActivities(payload, areas, year)
  const meetings = await seedMeetings(payload, { areas, segments, activities }, zone)
  await seedInitiatives(payload, areas, organisations)
  await seedCalls(payload, areas)
  await seedDocuments(payload)
  await seedPages(payload, terms)
  const newsletter = await seedNewsletter(payload, { news, meetings, terms, segments, activities })
  return { newsletter, meeting: idIn(meetings, 'oppet-mote-energi') }
}
