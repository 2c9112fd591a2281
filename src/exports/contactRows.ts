import type { ExportRow } from '../domain/imports/exportColumns'
import type { Exported } from '../domain/imports/readingBack'
import { type Day, dayOf, isWithin } from '../domain/days'
import { idOf } from '../domain/relations'
import type { Translate } from '../i18n'
import { labels } from '../i18n/labels'
import type { UiLanguage } from '../i18n/languages'
import type { Contact } from '../payload-types'
import type { Surroundings } from './surroundings'

/** Read of a contact. */
export const exportedProperties = {
  kind: true,
  name: true,
  email: true,
  address: true,
  responsible: true,
  affiliations: true,
  permissions: true,
  notes: true,
  strengthAreas: true,
  language: true,
  status: true,
  internal: true,
  formerAddresses: true,
} as const

export type ReadContact = Pick<Contact, 'id' | keyof typeof exportedProperties>

/** What the words of a row depend on. */
export interface Telling extends Surroundings {
  t: Translate
  language: UiLanguage
  today: Day
  zone: string
}

type Affiliation = NonNullable<Contact['affiliations']>[number]
type Permission = NonNullable<Contact['permissions']>[number]

/** A contact as a row of a list, and as an import knows it. */
export function exportedOf(contact: ReadContact, telling: Telling): Exported {
  const { t, organisations, areas } = telling
  const option = optionsIn(telling.language)
  const permissions = contact.permissions ?? []
  const affiliations = contact.affiliations ?? []
  const current = affiliations.find((affiliation) => isCurrent(affiliation, telling))
  const organisation = current && organisations.get(idOf(current.organisation))
  const answer = (purpose: Permission['purpose']) => answerIn(permissions, purpose, t)
  const row: ExportRow = {
    email: contact.email,
    name: contact.name ?? '',
    organisation: organisation?.name ?? '',
    role: current?.role ?? '',
    municipality: organisation?.municipality ?? '',
    strengthAreas: (contact.strengthAreas ?? []).flatMap((area) => areas.get(idOf(area)) ?? []).join('; '),
    language: option('language', contact.language),
    newsletter: answer('newsletter'),
    invitation: answer('invitation'),
    status: option('status', contact.status),
    kind: option('kind', contact.kind),
    affiliations: affiliations.map((each) => affiliationInWords(each, telling)).join('\n'),
    permissions: permissions.map((each) => permissionInWords(each, telling)).join('\n'),
    responsible: contact.responsible ?? '',
    internal: t(contact.internal ? 'exporting.yes' : 'exporting.no'),
    formerAddresses: (contact.formerAddresses ?? []).flatMap(({ address }) => address ?? []).join('\n'),
    notes: contact.notes ?? '',
    unread: '',
  }
  return { row, contact: knownOf(contact) }
}

const isCurrent = ({ from, to }: Affiliation, { today, zone }: Telling): boolean =>
  isWithin({ from: from && dayOf(from, zone), to: to && dayOf(to, zone) }, today)

/** Yes or no, as an import understands it; an answer that is waited for is neither. */
function answerIn(permissions: readonly Permission[], purpose: Permission['purpose'], t: Translate): string {
  const state = permissions.find((permission) => permission.purpose === purpose)?.state
  if (state === 'given') return t('exporting.yes')
  return state === 'withdrawn' ? t('exporting.no') : ''
}

function affiliationInWords({ organisation, role, from, to }: Affiliation, { organisations, zone }: Telling): string {
  const between = from || to ? `${from ? dayOf(from, zone) : ''}–${to ? dayOf(to, zone) : ''}` : ''
  return [organisations.get(idOf(organisation))?.name, role, between].filter(Boolean).join(', ')
}

function permissionInWords({ purpose, state, basis, source, date }: Permission, { language, zone }: Telling): string {
  const option = optionsIn(language)
  const said = `${option('permissions.purpose', purpose)}: ${option('permissions.state', state)}`
  return [said, option('permissions.basis', basis), source, dayOf(date, zone)].filter(Boolean).join('; ')
}

const optionsIn =
  (language: UiLanguage) =>
  (field: string, value: string): string =>
    labels[language].contacts?.options?.[field]?.[value] ?? value

const knownOf = (contact: ReadContact): Exported['contact'] => ({
  id: contact.id,
  address: contact.address ?? '',
  kind: contact.kind,
  name: contact.name || null,
  status: contact.status,
  language: contact.language,
  permissions: (contact.permissions ?? []).map(({ purpose, state }) => ({ purpose, state })),
  strengthAreas: (contact.strengthAreas ?? []).map(idOf),
  affiliations: (contact.affiliations ?? []).map(({ organisation, role }) => ({ organisationId: idOf(organisation), role: role || null })),
})
