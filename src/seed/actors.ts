import type { Payload } from 'payload'
import { slugOf } from '../domain/slug'
import type { Contact, Organisation } from '../payload-types'
import editorial from './data/editorial.json'
import region from './data/region.json'
import { idIn, type Ids, writeBoth } from './write'

/** The region's own words for kinds of organisations, and ours. */
const organisationTypes: Record<string, NonNullable<Organisation['type']>> = {
  kommun: 'municipality',
  region: 'region',
  'statlig myndighet': 'state-agency',
  lärosäte: 'university',
  'kluster/innovationsmiljö': 'cluster',
  företagsfrämjare: 'business-promoter',
  företag: 'company',
  'stiftelse/kulturcentrum': 'foundation',
  'ideell förening/civilsamhälle': 'association',
  'samisk organisation': 'sami-organisation',
  finansiär: 'funder',
}

export async function seedOrganisations(payload: Payload, areas: Ids): Promise<Ids> {
  const ids = new Map<string, string>()
  for (const organisation of region.organisations) {
    const { id } = await payload.create({
      collection: 'organisations',
      data: {
        name: organisation.name,
        type: organisationTypes[organisation.type],
        municipality: organisation.municipality,
        strengthAreas: (organisation.strengthAreas ?? []).map((area) => idIn(areas, area)),
        otherSpellings: (organisation.alsoSpelled ?? []).map((name) => ({ name })),
      },
    })
    ids.set(organisation.name, id)
  }
  return ids
}

/** One made-up contact for each organisation; a few show why somebody is left out of a mailing. @returns their ids */
export async function seedContacts(payload: Payload, areas: Ids, organisations: Ids): Promise<string[]> {
  const ids: string[] = []
  for (const [index, organisation] of region.organisations.entries()) {
    const { id } = await payload.create({
      collection: 'contacts',
      data: {
        kind: 'person',
        name: `Kontaktperson ${organisation.name}`,
        email: `kontaktperson@${slugOf(organisation.name)}.example`,
        affiliations: [{ organisation: idIn(organisations, organisation.name), role: 'Kontaktperson' }],
        strengthAreas: (organisation.strengthAreas ?? []).map((area) => idIn(areas, area)),
        language: index % 6 === 5 ? 'en' : 'sv',
        status: index === 3 ? 'left' : 'active',
        internal: organisation.type === 'region',
        permissions: permissionsOf(index),
        notes: 'Exempel: påhittad kontakt till demonstrationen.',
      },
    })
    ids.push(id)
  }
  await payload.create({
    collection: 'suppressions',
    data: {
      address: `kontaktperson@${slugOf(region.organisations[1]?.name ?? '')}.example`,
      scope: 'all',
      reason: 'bounced',
      note: 'Exempel: så syns en adress som inte fungerar.',
    },
  })
  return ids
}

function permissionsOf(index: number): NonNullable<Contact['permissions']> {
  const date = '2025-01-15T12:00:00.000Z'
  const source = 'Exempel: demonstrationen'
  const state = index === 0 ? 'withdrawn' : index === 2 ? 'pending' : 'given'
  return [
    { purpose: 'newsletter', state, basis: 'consent', source, date },
    { purpose: 'invitation', state: 'given', basis: 'public-task', source, date },
  ]
}

export async function seedSegments(payload: Payload, areas: Ids, organisations: Ids): Promise<Ids> {
  const ids = new Map<string, string>()
  for (const segment of editorial.segments) {
    const question = questionFor(segment.question, areas, organisations)
    const id = await writeBoth(payload, 'segments', (language) => ({
      name: segment.name[language],
      question,
      relatedCollection: 'contacts',
      shared: true,
    }))
    ids.set(segment.key, id)
  }
  return ids
}

type SeedQuestion = (typeof editorial.segments)[number]['question']

/** The question as the filter builder saves it: alternatives of conditions. */
function questionFor(question: SeedQuestion, areas: Ids, organisations: Ids): { or: object[] } {
  if (question.organisationType) {
    const types = [question.organisationType].flat().map((type) => organisationTypes[type])
    return { or: [{ and: [{ 'organisations.type': { in: types } }] }] }
  }
  if (question.strengthArea) {
    const area = [idIn(areas, question.strengthArea)]
    return {
      or: [{ and: [{ strengthAreas: { in: area } }] }, { and: [{ 'organisations.strengthAreas': { in: area } }] }],
    }
  }
  return { or: [{ and: [{ organisations: { in: [idIn(organisations, question.organisation ?? '')] } }] }] }
}
