import { beforeAll, describe, expect, it } from 'vitest'
import { seedDemonstration } from '../../../src/seed'
import { graphql } from '../../support/graphql'
import { rest } from '../../support/rest'
import { onEachDatabase } from '../../support/spets'

interface Shape {
  /** Below /api, without the language. */
  path: string
  /** The name of the GraphQL query, and what it asks for. */
  query: string
  /** A text that the answer holds in each language. */
  sv: string
  en: string
}

/** What a website reads. South Sami has no texts, so it reads the Swedish ones. */
const lists: Record<string, Shape> = {
  'strength areas': {
    path: '/strength-areas?limit=100',
    query: 'StrengthAreas(limit: 100, LOCALE) { docs { title summary colour subAreas { name } meetingPattern { kind note } } }',
    sv: 'Jord, skog och vatten',
    en: 'Soil, forest and water',
  },
  terms: {
    path: '/terms?limit=100&depth=1',
    query: 'Terms(limit: 100, LOCALE) { docs { identifier preferredLabel definition broader { preferredLabel } related { identifier } } }',
    sv: 'smart specialisering',
    en: 'smart specialisation',
  },
  news: {
    path: '/news?limit=100&sort=-date',
    query: 'NewsItems(limit: 100, sort: "-date", LOCALE) { docs { title lead slug date body strengthAreas { title } } }',
    sv: 'Ragunda prövar Bas – Bredd – Spets',
    en: 'Ragunda tries Base – Breadth – Peak',
  },
  'public activities': {
    path: '/activities?limit=100&where[month][equals]=6',
    query: 'Activities(limit: 100, where: {month: {equals: _6}}, LOCALE) { docs { title type status year month } }',
    sv: 'Sommarens nyhetsbrev',
    en: 'Summer newsletter',
  },
  'public meetings': {
    path: '/meetings?limit=100',
    query: 'Meetings(limit: 100, LOCALE) { docs { title start end start_tz place link agenda { at text } strengthAreas { title } } }',
    sv: 'Öppet aktörsmöte: Hållbar energi',
    en: 'Open actor meeting: Sustainable energy',
  },
  people: {
    path: '/people?limit=100',
    query: 'People(limit: 100, LOCALE) { docs { name title email assignments { role strengthArea { title } } } }',
    sv: 'samordnare',
    en: 'coordinator',
  },
  pages: {
    path: '/pages?limit=100&depth=2',
    query: 'Pages(limit: 100, LOCALE) { docs { title slug blocks { __typename ... on PageGlossaryBlock { terms { preferredLabel } } } } }',
    sv: 'Vad är smart specialisering?',
    en: 'What is smart specialisation?',
  },
  initiatives: {
    path: '/initiatives?limit=100',
    query:
      'Initiatives(limit: 100, LOCALE) { docs { title kind status funder from to participation { role } level euNotice owner { name } } }',
    sv: 'Färdplaner för styrkeområdena',
    en: 'Roadmaps for the strength areas',
  },
  calls: {
    path: '/calls?limit=100&sort=closes',
    query: 'Calls(limit: 100, sort: "closes", LOCALE) { docs { title funder opens closes link strengthAreas { title } } }',
    sv: 'Exempel: Innovation i små företag',
    en: 'Example: Innovation in small companies',
  },
  documents: {
    path: '/documents?where[registryNumber][equals]=RUN/430/2018',
    query: 'Documents(LOCALE) { docs { title registryNumber decision { body date paragraph } validFrom validTo } }',
    sv: 'regionfullmäktige',
    en: 'the regional council',
  },
  'role descriptions': {
    path: '/role-descriptions?limit=100',
    query: 'RoleDescriptions(limit: 100, LOCALE) { docs { title task revision validFrom } }',
    sv: 'Håller ihop arbetet mellan styrkeområdena',
    en: 'Holds the work of the strength areas together',
  },
  organisations: {
    path: '/organisations?limit=100',
    query: 'Organisations(limit: 100) { docs { name type municipality } }',
    sv: 'Stiftelsen Gaaltije',
    en: 'Stiftelsen Gaaltije',
  },
  'the explanation model': {
    path: '/globals/explanation-model',
    query: 'ExplanationModel(LOCALE) { title idea levels { key label explanation } textAlternative }',
    sv: 'Bas – Bredd – Spets',
    en: 'Base – Breadth – Peak',
  },
  'the publisher': {
    path: '/globals/publisher',
    query: 'Publisher(LOCALE) { name postalAddress privacyNotice names { strengthArea strengthAreas } }',
    sv: 'Vi sparar ditt namn',
    en: 'We keep your name',
  },
}

onEachDatabase('a website reads', (spets) => {
  beforeAll(async () => {
    await seedDemonstration(spets().payload)
  })

  describe.each(Object.entries(lists))('%s', (_name, shape) => {
    it.each(['sv', 'en', 'sma'] as const)('by REST in %s', async (language) => {
      const { status, text } = await rest(spets(), `${shape.path}${shape.path.includes('?') ? '&' : '?'}locale=${language}`)
      expect(status).toBe(200)
      expect(text).toContain(language === 'en' ? shape.en : shape.sv)
    })

    it.each(['sv', 'en', 'sma'] as const)('by GraphQL in %s', async (language) => {
      const query = `{ ${shape.query.replace('LOCALE', `locale: ${language}`)} }`
      const { status, text } = await graphql(spets(), query)
      expect(status).toBe(200)
      expect(JSON.parse(text)).not.toHaveProperty('errors')
      expect(text).toContain(language === 'en' ? shape.en : shape.sv)
    })
  })

  it('nothing in South Sami that is Swedish in disguise, when it asks for no fallback', async () => {
    const { text } = await rest(spets(), '/strength-areas?locale=sma&fallback-locale=none')
    expect(text).not.toContain('Hållbar energi')
  })

  it('only what is public: no activity or meeting that is not', async () => {
    const activities = await rest(spets(), '/activities?limit=100&locale=sv')
    expect(activities.text).not.toContain('Genomgång av modellen för medarbetare')
    const meetings = JSON.parse((await rest(spets(), '/meetings?limit=100')).text) as { docs: { public: boolean }[] }
    expect(meetings.docs.length).toBeGreaterThan(0)
    expect(meetings.docs.every((meeting) => meeting.public)).toBe(true)
  })
})
