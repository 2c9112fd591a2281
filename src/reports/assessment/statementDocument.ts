import type { UiLanguage } from '../../i18n/languages'
import type { Assessment } from '../../payload-types'
import { type Block, type Fact, plain, type ReportDocument, type Section, type Words } from '../document'
import { type PlanWords, planWords } from '../plan/words'
import type { ReadAssessment } from './readAssessment'

interface Setting {
  language: UiLanguage
  publisher: string
  /** IANA zone that the region lives in. */
  zone: string
}

/**
 * What an assessment comes to, as the document that whoever asked is sent: first what the region says, then its grounds.
 * What is empty is left out. People write assessments in one language, which stands in the document as it is.
 */
export function statementDocument(read: ReadAssessment, { language, publisher, zone }: Setting): ReportDocument {
  const words = planWords(language, zone)
  const { assessment } = read
  const isDone = assessment.status === 'done'
  return {
    language,
    title: plain(assessment.title),
    kind: words.t(isDone ? 'assessments.statement.kind' : 'assessments.statement.draft'),
    publisher,
    facts: [
      ...(publisher ? [{ name: plain(words.t('assessments.statement.from')), value: plain(publisher) }] : []),
      ...headFacts(assessment, words),
    ],
    sections: sectionsOf(read, words).filter(({ blocks }) => blocks.length > 0),
    foot: [assessment.title, assessment.registryNumber].filter(Boolean).join(' · '),
  }
}

function sectionsOf(read: ReadAssessment, words: PlanWords): Section[] {
  const { assessment } = read
  const { label, option, t } = words
  const conclusion = option('assessments', 'conclusion', assessment.conclusion)
  const section = (heading: string, ...blocks: Block[][]): Section => ({ heading: plain(heading), blocks: blocks.flat() })
  return [
    section(label('assessments', 'summary'), textOf(assessment.summary)),
    section(
      t('assessments.statement.said'),
      conclusion ? [{ kind: 'facts', facts: [{ name: plain(label('assessments', 'conclusion')), value: plain(conclusion) }] }] : [],
      textOf(assessment.statement),
    ),
    section(label('assessments', 'level'), levelBlocks(read, words)),
    section(label('assessments', 'contributions'), contributionBlocks(read, words)),
    section(label('assessments', 'develop'), textOf(assessment.develop)),
    section(label('assessments', 'dialogues'), dialogueBlocks(assessment, words)),
  ]
}

const textOf = (text: string | null | undefined): Block[] => (text?.trim() ? [{ kind: 'text', words: plain(text) }] : [])

/** The level with what the model says it means, and why it is that one. */
function levelBlocks({ assessment, model }: ReadAssessment, { pick }: PlanWords): Block[] {
  const chosen = model.levels?.find(({ key }) => key === assessment.level)
  // One that the model has lost still has its key.
  const name = (chosen && pick(chosen.label)) ?? (assessment.level ? plain(assessment.level) : null)
  const explanation = chosen ? pick(chosen.explanation) : null
  const reason = textOf(assessment.levelReason)
  if (!name) return reason
  return [explanation ? { kind: 'facts', facts: [{ name, value: explanation }] } : { kind: 'text', words: name }, ...reason]
}

/** In the order that the region has its criteria in. */
function contributionBlocks({ assessment, model }: ReadAssessment, { label, option, pick }: PlanWords): Block[] {
  const given = assessment.contributions ?? []
  if (given.length === 0) return []
  const criteria = model.criteria ?? []
  const placeOf = (criterion: string) => {
    const place = criteria.findIndex(({ key }) => key === criterion)
    return place < 0 ? criteria.length : place
  }
  const nameOf = (criterion: string): Words => {
    const known = criteria.find(({ key }) => key === criterion)
    return (known && pick(known.label)) ?? plain(criterion)
  }
  return [
    {
      kind: 'table',
      name: label('assessments', 'contributions'),
      columns: [
        { head: label('assessments', 'contributions.criterion'), width: 1.6 },
        { head: label('assessments', 'contributions.contribution'), width: 0.9 },
        { head: label('assessments', 'contributions.reason'), width: 3 },
      ],
      rows: given
        .toSorted((one, other) => placeOf(one.criterion) - placeOf(other.criterion))
        .map(({ contribution, criterion, reason }) => [
          nameOf(criterion),
          plain(option('assessments', 'contributions.contribution', contribution)),
          plain(reason ?? ''),
        ]),
    },
  ]
}

/** In the order of time, with their days. */
function dialogueBlocks({ dialogues }: Assessment, { day, pick, t }: PlanWords): Block[] {
  const items = (dialogues ?? [])
    .flatMap((meeting) => (typeof meeting === 'object' ? [meeting] : []))
    .toSorted((one, other) => one.start.localeCompare(other.start))
    .flatMap(({ start, title }): Words[] => {
      const name = pick(title)
      return name ? [{ ...name, text: t('assessments.statement.dialogue', { title: name.text, day: day(start) }) }] : []
    })
  return items.length > 0 ? [{ kind: 'list', items }] : []
}

function headFacts(assessment: Assessment, { day, label, list, option, pick }: PlanWords): Fact[] {
  const fact = (path: string, value: Words | string | null | undefined): Fact[] =>
    value ? [{ name: plain(label('assessments', path)), value: typeof value === 'string' ? plain(value) : value }] : []
  const { applicant, assessedBy, assessedOn, fund, initiative, kind, receivedOn, registryNumber, status, strengthAreas } = assessment
  const namesOf = <Named extends object>(
    given: readonly (Named | string)[] | null | undefined,
    name: (one: Named) => string | null | undefined,
  ) => list((given ?? []).flatMap((each) => (typeof each === 'object' ? (pick(name(each))?.text ?? []) : [])))
  return [
    ...fact('kind', option('assessments', 'kind', kind)),
    ...fact('applicant', applicant && typeof applicant === 'object' ? applicant.name : null),
    ...fact('fund', fund),
    ...fact('registryNumber', registryNumber),
    ...fact('receivedOn', receivedOn && day(receivedOn)),
    ...fact(
      'strengthAreas',
      namesOf(strengthAreas, ({ title }) => title),
    ),
    ...(status === 'done' ? [] : fact('status', option('assessments', 'status', status))),
    ...fact(
      'assessedBy',
      namesOf(assessedBy, ({ name }) => name),
    ),
    ...fact('assessedOn', assessedOn && day(assessedOn)),
    ...fact('initiative', initiative && typeof initiative === 'object' ? pick(initiative.title) : null),
  ]
}
