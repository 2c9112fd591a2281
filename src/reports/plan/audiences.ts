import { approaches, approachTo, audienceLevels, placedAt } from '../../domain/planning/matrix'
import { idOf } from '../../domain/relations'
import type { CommunicationPlan } from '../../payload-types'
import { type Block, type Fact, plain, type Table, type Words } from '../document'
import type { ReadPlan } from './readPlan'
import type { PlanWords } from './words'

type Audience = NonNullable<CommunicationPlan['audiences']>[number]

/** The audiences in the matrix of influence and interest, in words, and then one by one. */
export function audienceBlocks({ names, plan }: ReadPlan, words: PlanWords): Block[] {
  const audiences = plan.audiences ?? []
  const isPlaced = audiences.some((audience) => approachTo(audience) !== null)
  return [
    ...(isPlaced ? [{ kind: 'heading', words: plain(words.t('planDocument.matrix')) } as const, matrix(audiences, words)] : []),
    ...(isPlaced ? [{ kind: 'list', items: inWords(audiences, words) } as const] : []),
    ...audiences.flatMap((audience) => oneOf(audience, names, words)),
  ]
}

function matrix(audiences: readonly Audience[], { pick, t }: PlanWords): Table {
  const namesAt = (placed: readonly Audience[]): Words => {
    const named = placed.flatMap(({ name }) => pick(name) ?? [])
    const [first] = named
    const isAlike = first !== undefined && named.every(({ lang }) => lang === first.lang)
    return { text: named.map(({ text }) => text).join('\n'), ...(isAlike && first.lang ? { lang: first.lang } : {}) }
  }
  return {
    kind: 'table',
    look: 'matrix',
    name: t('planDocument.matrixName'),
    columns: [
      { head: t('planDocument.influence'), width: 1.4 },
      ...audienceLevels.map((level) => ({ head: t(`planDocument.interestLevels.${level}`), width: 1.4 })),
    ],
    rows: audienceLevels
      .toReversed()
      .map((influence) => [
        plain(t(`planDocument.influenceLevels.${influence}`)),
        ...audienceLevels.map((interest) => namesAt(placedAt(audiences, influence, interest))),
      ]),
  }
}

function inWords(audiences: readonly Audience[], { list, pick, t }: PlanWords): Words[] {
  return [...approaches, null].flatMap((approach) => {
    const named = audiences.filter((audience) => approachTo(audience) === approach).flatMap(({ name }) => pick(name)?.text ?? [])
    return named.length > 0 ? [plain(t(`planDocument.approaches.${approach ?? 'unplaced'}`, { names: list(named) }))] : []
  })
}

function oneOf(audience: Audience, names: ReadPlan['names'], words: PlanWords): Block[] {
  const { label, pick, t } = words
  const name = pick(audience.name) ?? plain('–')
  const fact = (path: string, value: Words | null): Fact[] =>
    value ? [{ name: plain(label('communication-plans', `audiences.${path}`)), value }] : []
  const facts = [
    ...fact('know', pick(audience.know)),
    ...fact('think', pick(audience.think)),
    ...fact('feel', pick(audience.feel)),
    ...fact('do', pick(audience.do)),
    ...fact('message', pick(audience.message)),
    ...fact('segment', audience.segment ? pick(names.get(idOf(audience.segment))) : null),
  ]
  const heading = audience.internal ? t('planDocument.audienceNamed', { name: name.text, internal: t('planDocument.internal') }) : name.text
  return [{ kind: 'heading', words: { ...name, text: heading } }, ...(facts.length > 0 ? [{ kind: 'facts', facts } as const] : [])]
}
