import { getTranslation, type I18nClient } from '@payloadcms/translations'
import type { Payload, TypedUser } from 'payload'
import { type AuditActorKind, auditActions } from '../../domain/audit'
import type { Translate } from '../../i18n'
import { labels } from '../../i18n/labels'
import { uiLanguageFor } from '../../i18n/languages'
import { kindMark } from './filters'

interface Option {
  value: string
  label: string
}

/** What the log can be narrowed to. */
export interface Choices {
  actors: Option[]
  deeds: Option[]
  entities: Option[]
}

/** Far more than there are users of one region. */
const mostUsers = 500

const otherActors: AuditActorKind[] = ['recipient', 'system', 'unknown']

export async function choicesFor(payload: Payload, i18n: I18nClient, user: TypedUser | undefined, t: Translate): Promise<Choices> {
  const language = uiLanguageFor(i18n.language)
  const { docs: users } = await payload.find({
    collection: 'users',
    depth: 0,
    limit: mostUsers,
    overrideAccess: false,
    select: { name: true },
    sort: 'name',
    user,
  })
  const deedNames = labels[language]['audit-events']?.options?.deed ?? {}
  return {
    actors: [
      ...users.map(({ id, name }) => ({ value: id, label: name })),
      ...otherActors.map((kind) => ({ value: kindMark + kind, label: t(`audit.actors.${kind}`) })),
    ],
    deeds: auditActions.map((deed) => ({ value: deed, label: deedNames[deed] ?? deed })),
    entities: entitiesOf(payload, i18n).toSorted((one, other) => one.label.localeCompare(other.label, language)),
  }
}

function entitiesOf({ config }: Payload, i18n: I18nClient): Option[] {
  const collections = config.collections
    .filter(({ slug }) => slug in labels.sv && slug !== 'audit-events')
    .map(({ labels: { plural }, slug }) => ({ value: slug, label: getTranslation(plural, i18n) }))
  const globals = config.globals.map(({ label, slug }) => ({ value: slug, label: getTranslation(label, i18n) }))
  return [...collections, ...globals]
}
