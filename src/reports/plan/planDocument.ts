import { idOf } from '../../domain/relations'
import type { UiLanguage } from '../../i18n/languages'
import type { CommunicationPlan } from '../../payload-types'
import { type Block, type Fact, plain, type ReportDocument, type Section, type Words } from '../document'
import { activityBlocks, budgetBlocks, costsOf } from './activities'
import { audienceBlocks } from './audiences'
import { goalBlocks, type OutcomeOf } from './goals'
import type { ReadPlan } from './readPlan'
import { type PlanWords, planWords } from './words'

interface Setting {
  language: UiLanguage
  /** IANA zone that the region lives in. */
  zone: string
  publisher: string
  /** What came of goals, where that is counted. */
  outcomeOf: OutcomeOf
}

/** A communication plan as a document: what is written in it, in the order in which it is read. What is empty is left out. */
export function planDocument(read: ReadPlan, { language, outcomeOf, publisher, zone }: Setting): ReportDocument {
  const words = planWords(language, zone)
  const { plan } = read
  const title = words.pick(plan.title) ?? plain('–')
  const sections = sectionsOf(read, words, outcomeOf).filter(({ blocks }) => blocks.length > 0)
  return {
    language,
    title,
    kind: words.t('planDocument.kind'),
    publisher,
    facts: headFacts(read, words),
    sections,
    foot: [title.text, plan.registryNumber, plan.version && words.t('planDocument.version', { version: plan.version })]
      .filter(Boolean)
      .join(' · '),
  }
}

function sectionsOf(read: ReadPlan, words: PlanWords, outcomeOf: OutcomeOf): Section[] {
  const { activities, definitions, names, plan } = read
  const { pick } = words
  const section = (path: string, blocks: Block[], more: Pick<Section, 'isWide'> = {}): Section => ({
    heading: plain(words.label('communication-plans', path)),
    blocks,
    ...more,
  })
  const prose = (path: 'background' | 'followUp' | 'purpose' | 'strategy') => section(path, textOf(pick(plan[path])))
  const isWritten = Boolean(plan.goals?.length || plan.audiences?.length || activities.length)
  return [
    prose('background'),
    prose('purpose'),
    prose('strategy'),
    section('goals', goalBlocks(plan.goals ?? [], words, outcomeOf)),
    section('audiences', audienceBlocks(read, words)),
    section('messages', messageBlocks(read, words)),
    section('channels', listOf((plan.channels ?? []).map(({ name }) => pick(name)))),
    section('spokespersons', factsOf((plan.spokespersons ?? []).map(({ about, person }) => [pick(names.get(idOf(person))), pick(about)]))),
    section('concepts', factsOf((plan.concepts ?? []).map((term) => [pick(names.get(idOf(term))), pick(definitions.get(idOf(term)))]))),
    section('activities', isWritten ? activityBlocks(read, words) : [], activities.length > 0 ? { isWide: true } : {}),
    section('budget', budgetBlocks(plan.budget ?? [], costsOf(activities), words)),
    prose('followUp'),
    section('revisions', revisionBlocks(plan.revisions ?? [], words)),
  ]
}

const textOf = (words: Words | null): Block[] => (words ? [{ kind: 'text', words }] : [])

function listOf(given: readonly (Words | null)[]): Block[] {
  const items = given.flatMap((words) => words ?? [])
  return items.length > 0 ? [{ kind: 'list', items }] : []
}

/** Names with what is said of them; a list where nothing is said of any. */
function factsOf(given: readonly (readonly [name: Words | null, value: Words | null])[]): Block[] {
  const named = given.flatMap(([name, value]) => (name ? [{ name, value }] : []))
  if (named.every(({ value }) => value === null)) return listOf(named.map(({ name }) => name))
  return [{ kind: 'facts', facts: named.map(({ name, value }) => ({ name, value: value ?? plain('–') })) }]
}

function messageBlocks({ names, plan }: ReadPlan, { label, pick, t }: PlanWords): Block[] {
  const messages = plan.messages ?? []
  if (messages.length === 0) return []
  const everybody = plain(t('planDocument.everybody'))
  const audienceOf = (id: string | null | undefined) => {
    const found = plan.audiences?.find((each) => each.id === id)
    return (found ? pick(found.name) : null) ?? everybody
  }
  return [
    {
      kind: 'table',
      name: label('communication-plans', 'messages'),
      columns: [
        { head: label('communication-plans', 'messages.text'), width: 3 },
        { head: label('communication-plans', 'messages.audience'), width: 1.5 },
        { head: label('communication-plans', 'messages.strengthArea'), width: 1.5 },
      ],
      rows: messages.map(({ audience, strengthArea, text }) => [
        pick(text) ?? plain(''),
        audienceOf(audience),
        (strengthArea ? pick(names.get(idOf(strengthArea))) : null) ?? everybody,
      ]),
    },
  ]
}

function revisionBlocks(revisions: NonNullable<CommunicationPlan['revisions']>, { day, label, pick }: PlanWords): Block[] {
  if (revisions.length === 0) return []
  const column = (path: string, width: number) => ({ head: label('communication-plans', `revisions.${path}`), width })
  return [
    {
      kind: 'table',
      name: label('communication-plans', 'revisions'),
      columns: [column('version', 0.8), column('on', 1.4), column('by', 1.5), column('what', 3)],
      rows: revisions.map(({ by, on, version, what }) => [
        plain(version),
        plain(on ? day(on) : ''),
        plain(by ?? ''),
        pick(what) ?? plain(''),
      ]),
    },
  ]
}

function headFacts({ names, plan }: ReadPlan, words: PlanWords): Fact[] {
  const { day, label, option, pick, t } = words
  const fact = (name: string, value: string | null | undefined): Fact[] => (value ? [{ name: plain(name), value: plain(value) }] : [])
  const named = (path: string, value: string | null | undefined) => fact(label('communication-plans', path), value)
  const madeFrom = plan.madeFrom ? pick(names.get(idOf(plan.madeFrom))) : null
  const adopted = [
    plan.adoptedBy && t('planDocument.adoptedBy', { by: plan.adoptedBy }),
    plan.adoptedOn && t('planDocument.adoptedOn', { day: day(plan.adoptedOn) }),
  ]
  return [
    ...fact(t('planDocument.period'), periodOf(plan, words)),
    ...named('status', option('communication-plans', 'status', plan.status)),
    ...fact(t('planDocument.adopted'), adopted.filter(Boolean).join(' ')),
    ...named('scope', option('communication-plans', 'scope', plan.scope)),
    ...named('version', plan.version),
    ...named('registryNumber', plan.registryNumber),
    ...(madeFrom ? [{ name: plain(label('communication-plans', 'madeFrom')), value: madeFrom }] : []),
  ]
}

function periodOf({ from, to }: CommunicationPlan, { day, days, t }: PlanWords): string {
  if (from && to) return days(from, to)
  if (from) return t('planDocument.periodFrom', { day: day(from) })
  return to ? t('planDocument.periodTo', { day: day(to) }) : ''
}
