import type { Chapter, Item } from '../../domain/reporting/parts'
import { isWithin } from '../../domain/days'
import { idOf } from '../../domain/relations'
import type { Person, RoleDescription } from '../../payload-types'
import type { ReadYear } from './readYear'
import { ended, item, said, type Setting, sourceOf } from './setting'

/** What the work rests on: the programme, what it has chosen, and who does it. */
export function background(read: ReadYear, setting: Setting): Chapter {
  const { t } = setting.words
  const { year } = read
  return {
    key: 'background',
    heading: t('reporting.chapters.background'),
    parts: [
      {
        key: 'background.general',
        heading: null,
        form: 'text',
        items: [
          { key: 'background.about', text: t('reporting.about', { year, next: year + 1 }), sources: [] },
          ...programme(read, setting),
          ...areas(read, setting),
        ],
      },
      { key: 'background.roles', heading: t('reporting.roles'), form: 'list', items: [...roles(read, setting), ...people(read, setting)] },
    ],
  }
}

function programme({ programme: found, publisher }: ReadYear, { words: { day, pick, t } }: Setting): Item[] {
  if (!found) return []
  const { decision, registryNumber, title } = found
  const by = { body: said(pick(decision?.body)), day: decision?.date ? day(decision.date) : '–', paragraph: decision?.paragraph ?? '' }
  const isDecided = Boolean(decision?.date && pick(decision.body))
  const sentences = [
    t('reporting.programme', { region: said(pick(publisher)), programme: said(pick(title)) }),
    ...(isDecided ? [t(by.paragraph ? 'reporting.decisionParagraph' : 'reporting.decision', by)] : []),
    ...(registryNumber ? [t('reporting.registry', { registryNumber })] : []),
  ]
  return [{ key: 'background.programme', text: sentences.join(' '), sources: [sourceOf('documents', found.id, pick(title))] }]
}

function areas({ areas: found }: ReadYear, { words: { list, pick, t } }: Setting): Item[] {
  if (found.length === 0) return []
  const sources = found.map(({ id, title }) => sourceOf('strength-areas', id, pick(title)))
  return [{ key: 'background.areas', text: t('reporting.areas', { areas: list(sources.map(({ title }) => title)) }), sources }]
}

const roles = ({ roles: found }: ReadYear, { words: { pick, t } }: Setting): Item[] =>
  found.map(({ id, task, title }) => {
    const words = pick(title)
    const role = capital(said(words))
    return item(`role-${id}`, { text: ended(t('reporting.role', { role, task: said(pick(task)) })) }, [
      sourceOf('role-descriptions', id, words),
    ])
  })

/** Whoever had a role on some day of the year, with the areas of it. */
const people = (read: ReadYear, setting: Setting): Item[] =>
  read.people.flatMap((person) => {
    const held = new Map<string, Set<string>>()
    for (const assignment of person.assignments ?? []) {
      if (!isOfYear(assignment, read.year)) continue
      const role = roleOf(assignment, read.roles, setting)
      const known = held.get(role) ?? new Set()
      const area = read.areas.find(({ id }) => assignment.strengthArea && id === idOf(assignment.strengthArea))
      if (area) known.add(said(setting.words.pick(area.title)))
      held.set(role, known)
    }
    return [...held].map(([role, of]) => assigned(person, role, [...of], setting))
  })

function assigned({ id, name }: Person, role: string, of: string[], { words: { list, t } }: Setting): Item {
  const text =
    of.length > 0 ? t('reporting.assigned', { person: name, role, areas: list(of) }) : t('reporting.assignedAll', { person: name, role })
  return { key: `person-${id}-${role}`, text, sources: [sourceOf('people', id, { text: name })] }
}

type Assignment = NonNullable<Person['assignments']>[number]

function isOfYear({ from, to }: Assignment, year: number): boolean {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`]
  return isWithin({ from: from ?? null }, last) && isWithin({ to: to ?? null }, first)
}

function roleOf({ description, role }: Assignment, roles: readonly RoleDescription[], { words: { option, pick } }: Setting): string {
  const described = roles.find(({ id }) => description && id === idOf(description))
  return (described && pick(described.title)?.text) ?? option('people', 'assignments.role', role).toLowerCase()
}

const capital = (text: string): string => text.slice(0, 1).toLocaleUpperCase('sv') + text.slice(1)
