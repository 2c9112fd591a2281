import fc from 'fast-check'
import { contentLanguages } from '../../src/i18n/languages'
import { organisationTypes } from '../../src/domain/organisationTypes'
import { type ContactFacts, type Involvement, involvementFacts, type OrganisationFacts } from '../../src/domain/segments'
import { isSegmentField, type SegmentField, type SegmentFieldName, segmentFields } from '../../src/domain/segments/fields'
import { type Operator, operatorsFor } from '../../src/domain/segments/operators'

/**
 * A small region: what segments ask about, with ids such as `area-1`, `organisation-1` and `contact-1`.
 * A contact's organisations are objects of the world's own list.
 */
export interface World {
  strengthAreas: readonly string[]
  organisations: readonly OrganisationFacts[]
  meetings: readonly { id: string; state: MeetingState }[]
  dispatches: readonly string[]
  contacts: readonly ContactFacts[]
}

/** A meeting that can still be answered, and three that cannot; of one in the trash, nobody came. */
const meetingStates = ['ahead', 'past', 'cancelled', 'trashed'] as const
type MeetingState = (typeof meetingStates)[number]

/** Texts on which databases and languages disagree. */
const names = ['Åsa Öberg', 'ÅSA ÖBERG', 'asa oberg', 'A\u030Asa O\u0308berg', 'Märta  Ek', '100 % Ek', 'under_score', "O'Hara, Pat", '.*']
const municipalities = ['Östersund', 'ÖSTERSUND', 'Ostersund', 'Åre', 'Are', 'Staare']
const roles = ['processledare', 'Processledare', 'näringslivschef', 'chef']
const mailHosts = ['region.example', 'Åre.example', 'under_score.example']

/** A few organisations and ten to twenty contacts, with few enough values that questions pick some of them. */
export const worlds = (): fc.Arbitrary<World> =>
  fc.array(organisationOf(areaIds), { minLength: 1, maxLength: 5 }).chain((drafts) => {
    const organisations = drafts.map((draft, place) => ({
      ...draft,
      id: `organisation-${place + 1}`,
      name: `${names[place]} ${place + 1}`,
    }))
    return fc.array(contactOf(organisations), { minLength: 10, maxLength: 20 }).map((contacts) => ({
      strengthAreas: areaIds,
      organisations,
      meetings,
      dispatches,
      contacts: contacts.map((contact, place) => ({
        ...contact,
        id: `contact-${place + 1}`,
        email: `${place + 1}@${contact.email}`,
      })),
    }))
  })

/** The same world under the ids that a database gave it. @throws Error for an id without a new one */
export function renamed(world: World, ids: ReadonlyMap<string, string>): World {
  const id = (old: string): string => {
    const given = ids.get(old)
    if (given === undefined) throw new Error(`No new id for ${old}`)
    return given
  }
  const organisation = (old: OrganisationFacts): OrganisationFacts => ({
    ...old,
    id: id(old.id),
    strengthAreas: old.strengthAreas.map(id),
  })
  return {
    strengthAreas: world.strengthAreas.map(id),
    organisations: world.organisations.map(organisation),
    meetings: world.meetings.map((meeting) => ({ ...meeting, id: id(meeting.id) })),
    dispatches: world.dispatches.map(id),
    contacts: world.contacts.map((contact) => ({
      ...contact,
      id: id(contact.id),
      involvements: involvementFacts((involvement) => contact.involvements[involvement].map(id)),
      strengthAreas: contact.strengthAreas.map(id),
      organisations: contact.organisations.map(organisation),
    })),
  }
}

/** Questions about a world, in all shapes that the filter builder saves: none with a problem. */
export const questionsAbout = (world: World): fc.Arbitrary<Record<string, unknown>> =>
  fc.letrec<{ question: Record<string, unknown> }>((tie) => ({
    question: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      leafAbout(world),
      fc.record({ or: fc.array(tie('question'), { maxLength: 3 }) }),
      fc.record({ and: fc.array(tie('question'), { maxLength: 3 }) }),
      fc.record({ not: fc.array(tie('question'), { maxLength: 3 }) }),
      fc.tuple(leafAbout(world), leafAbout(world)).map(([one, other]) => ({ ...one, ...other })),
    ),
  })).question

/** Questions of one condition on one field. */
export const leafAbout = (world: World): fc.Arbitrary<Record<string, unknown>> =>
  fc
    .constantFrom(...Object.keys(segmentFields).filter(isSegmentField))
    .chain((name) => fc.tuple(fc.constant(name), fc.constantFrom(...operatorsFor(segmentFields[name]))))
    .chain(([name, operator]) => valueFor(world, name, operator).map((value) => ({ [name]: { [operator]: value } })))

const areaIds = ['area-1', 'area-2', 'area-3']
const meetings = meetingStates.map((state) => ({ id: `meeting-${state}`, state }))
const dispatches = ['dispatch-1', 'dispatch-2', 'dispatch-3']

const organisationOf = (areas: readonly string[]): fc.Arbitrary<Omit<OrganisationFacts, 'id' | 'name'>> =>
  fc.record({
    type: fc.option(fc.constantFrom(...organisationTypes.slice(0, 3))),
    municipality: fc.option(fc.constantFrom(...municipalities)),
    strengthAreas: fc.subarray([...areas]),
  })

const contactOf = (organisations: readonly OrganisationFacts[]): fc.Arbitrary<Omit<ContactFacts, 'id'>> =>
  fc.record({
    name: fc.option(fc.constantFrom(...names)),
    email: fc.constantFrom(...mailHosts),
    kind: fc.constantFrom('person', 'shared'),
    language: fc.constantFrom(...contentLanguages),
    status: fc.constantFrom('active', 'left'),
    internal: fc.boolean(),
    strengthAreas: fc.subarray(areaIds),
    roles: fc.subarray(roles),
    organisations: fc.subarray([...organisations]),
    involvements: involved(),
  })

/** What somebody did: at each meeting, and of each dispatch. */
const involved = (): fc.Arbitrary<ContactFacts['involvements']> =>
  fc
    .record({
      answers: fc.tuple(...meetings.map(() => fc.constantFrom('notInvited', 'yes', 'no', 'maybe', 'unanswered'))),
      attended: fc.subarray(meetings.filter(({ state }) => state !== 'trashed').map(({ id }) => id)),
      got: fc.subarray(dispatches),
    })
    .map(({ answers, attended, got }) => {
      const where = (holds: (answer: string, state: MeetingState) => boolean) =>
        meetings.filter(({ state }, place) => holds(answers[place] ?? '', state)).map(({ id }) => id)
      const by: Partial<Record<Involvement, readonly string[]>> = {
        attended,
        got,
        invited: where((answer) => answer !== 'notInvited'),
        open: where((answer, state) => answer === 'unanswered' && state === 'ahead'),
      }
      return involvementFacts((involvement) => by[involvement] ?? where((answer) => answer === involvement))
    })

function valueFor(world: World, name: SegmentFieldName, operator: Operator): fc.Arbitrary<unknown> {
  const field = segmentFields[name]
  if (operator === 'exists' || field.kind === 'checkbox') return fc.constantFrom(true, false, 'true', 'false')
  const value = fc.constantFrom(...valuesOf(world, name, field))
  const list = fc.uniqueArray(value, { minLength: 1, maxLength: 3 })
  if (!['in', 'not_in', 'all'].includes(operator)) return fc.oneof(value, list)
  return fc.oneof(
    list,
    list.map((values) => values.join(',')),
  )
}

/** What to ask a field for: values that the world has, parts of them, and one that nobody has. */
function valuesOf(world: World, name: SegmentFieldName, field: SegmentField): readonly string[] {
  const known = world.contacts.flatMap((contact) => field.values(contact)).filter((value) => value !== null)
  if (field.kind !== 'text') return [...known, ...idsFor(world, name), 'nobody-has-this']
  const parts = known.map((text) => text.slice(1, 4).toUpperCase()).filter((part) => part.trim() !== '')
  return [...known, ...parts, 'ek åsa', 'chef', '%', '_', 'zzz']
}

const idsFor = (world: World, name: SegmentFieldName): readonly string[] => {
  switch (segmentFields[name].of) {
    case 'organisations':
      return world.organisations.map(({ id }) => id)
    case 'meetings':
      return world.meetings.map(({ id }) => id)
    case 'dispatches':
      return world.dispatches
    case 'strength-areas':
      return world.strengthAreas
    case undefined:
      return []
  }
}
