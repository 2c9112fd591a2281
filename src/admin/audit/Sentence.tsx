import { Link } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { texts, type Translate } from '../../i18n'
import type { AuditEvent } from '../../payload-types'
import { adminAddresses } from '../addresses'
import { inSentence, type Known } from './known'

interface Props {
  event: AuditEvent
  known: Known
  t: Translate
}

/** What happened, as a sentence: who did what to what. */
export function Sentence({ event, known, t }: Props) {
  const { actorKind, actorName, deed, entity } = event
  const parts: Record<string, ReactNode> = {
    who: <strong>{actorName ?? t(`audit.actors.${actorKind}`)}</strong>,
    what: entity ? <About event={event} known={known} t={t} /> : null,
    fields: fieldsOf(event, known) || t('audit.someFields'),
  }
  const numbers = numbersOf(event.numbers, t)
  return (
    <>
      {fill(t(`audit.deeds.${deed}`), parts)}
      {numbers && ` (${numbers})`}
    </>
  )
}

/** A document by its kind and title, with a way to it while it exists. */
function About({ event: { entity, document }, known, t }: Props) {
  const name = inSentence(known.nameOf(entity ?? ''))
  if (known.isGlobal(entity ?? '')) return <Link href={`/admin/globals/${entity}`}>{name}</Link>
  if (!entity || !document) return inSentence(known.namesOf(entity ?? ''))
  const title = known.titleOf(entity, document)
  if (title === null) return `${name} ${t('audit.gone')}`
  return (
    <>
      {name} <Link href={adminAddresses.document(entity, document)}>{title || t('audit.untitled')}</Link>
    </>
  )
}

function fieldsOf({ entity, fields }: AuditEvent, known: Known): string {
  const paths = Array.isArray(fields) ? fields.filter((path) => typeof path === 'string') : []
  return paths.map((path) => known.fieldName(entity ?? '', path)).join(', ')
}

/** A text whose `{{name}}` are filled with parts of a page. */
const fill = (text: string, parts: Record<string, ReactNode>): ReactNode[] =>
  text.split(/\{\{(\w+)\}\}/).map((piece, place) => <span key={`${place} ${piece}`}>{place % 2 === 1 ? parts[piece] : piece}</span>)

type Named = keyof typeof texts.sv.audit.numbers

/** Counts in words, those that are nought left out; empty when there are none. */
function numbersOf(numbers: unknown, t: Translate): string {
  if (typeof numbers !== 'object' || numbers === null) return ''
  return Object.entries(numbers)
    .filter(([, count]) => typeof count === 'number' && count !== 0)
    .map(([name, count]) => t(`audit.numbers.${isNamed(name) ? name : 'other'}`, { name, count: Number(count) }))
    .join(', ')
}

const isNamed = (name: string): name is Named => name in texts.sv.audit.numbers
