import {
  type ArrayField,
  type Block,
  type CollectionConfig,
  type Condition,
  type Field,
  flattenTopLevelFields,
  type GlobalConfig,
  type LabelFunction,
  type Option,
  type StaticLabel,
  type Tab,
} from 'payload'
import type { TFunction } from '@payloadcms/translations'
import { type UiLanguage, uiLanguageFor } from '../i18n/languages'
import { en } from '../i18n/en'
import { sv } from '../i18n/sv'
import type { EntityTexts } from '../i18n/entityTexts'
import { labels } from '../i18n/labels'
import { languageKey } from '../i18n/payload'
import { policiesOf } from '../policies'
import { mentionsStrengthAreas, renamed } from '../i18n/strengthAreaName'

type PerLanguage = Record<UiLanguage, EntityTexts>
type Components = NonNullable<CollectionConfig['admin']>['components']

/** Names a collection, its fields and their options from i18n. @throws Error when a text is missing. */
export function withTexts(collection: CollectionConfig): CollectionConfig {
  const texts = textsOf(collection.slug)
  return {
    ...collection,
    // Payload's sentences have it in their middle: “Create newsletter”.
    labels: {
      singular: both(texts, (text) => withinSentence(text.one)),
      plural: both(texts, (text) => text.many ?? text.one),
    },
    // The tab with the API's address tells those who write nothing.
    admin: {
      hideAPIURL: true,
      pagination: { defaultLimit: 25 },
      ...collection.admin,
      components: withEmptyList(collection.admin?.components, policiesOf(collection).emptyList),
      group: groupOf(texts),
      description: aboutOf(texts),
    },
    fields: named(collection.fields, texts, ''),
  }
}

/** An empty list says how its first document comes about; a list of our own says so itself. */
function withEmptyList(components: Components, clientProps: Record<string, unknown> = {}): Components {
  if (components?.views?.list) return components
  const emptyList = { path: '/src/admin/lists/EmptyList#EmptyList', clientProps }
  return { ...components, beforeListTable: [...(components?.beforeListTable ?? []), emptyList] }
}

/** Names a global, its fields and their options from i18n. @throws Error when a text is missing. */
export function withGlobalTexts(global: GlobalConfig): GlobalConfig {
  const texts = textsOf(global.slug)
  return {
    ...global,
    label: both(texts, (text) => text.one),
    admin: { hideAPIURL: true, ...global.admin, group: groupOf(texts), description: aboutOf(texts) },
    fields: named(global.fields, texts, ''),
  }
}

/** Names a block and its fields from i18n. @throws Error when a text is missing. */
export function withBlockTexts(block: Block): Block {
  const texts = textsOf(`block-${block.slug}`)
  return {
    ...block,
    labels: {
      singular: both(texts, (text) => text.one),
      plural: both(texts, (text) => text.many ?? text.one),
    },
    fields: named(block.fields, texts, ''),
  }
}

function textsOf(slug: string): PerLanguage {
  const sv: EntityTexts | undefined = labels.sv[slug]
  const en: EntityTexts | undefined = labels.en[slug]
  if (!sv || !en) throw new Error(`No texts for "${slug}"`)
  return { sv, en }
}

const both = (texts: PerLanguage, pick: (text: EntityTexts) => string) => label(pick(texts.sv), pick(texts.en))

/** A text in both languages; one that speaks of strength areas is worked out anew each time, since they may be renamed. */
function label(sv: string, en: string): Record<UiLanguage, string> | LabelFunction {
  const texts = { sv, en }
  if (!mentionsStrengthAreas(sv) && !mentionsStrengthAreas(en)) return texts
  return ({ i18n }) => {
    const language = uiLanguageFor(i18n.language)
    return renamed(texts[language], language)
  }
}

/** Without its capital, where that is not the first of several (“API client”). */
const withinSentence = (name: string): string => (/^\p{Lu}\p{Lu}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1))

const groupOf = ({ sv, en }: PerLanguage) => ({ sv: sv.group ?? '', en: en.group ?? '' })

/** What a collection or global is for. Payload tells such a function its `t` only, so that one is asked for the language. */
function aboutOf({ sv, en }: PerLanguage): Record<UiLanguage, string> | (({ t }: { t: TFunction }) => string) | undefined {
  if (!sv.about) return undefined
  const texts = { sv: sv.about, en: en.about ?? '' }
  if (!mentionsStrengthAreas(texts.sv) && !mentionsStrengthAreas(texts.en)) return texts
  return ({ t }) => {
    const language = uiLanguageFor(t(languageKey))
    return renamed(texts[language], language)
  }
}

const named = (fields: Field[], texts: PerLanguage, path: string): Field[] => fields.map((field) => namedField(field, texts, path))

function namedField(field: Field, texts: PerLanguage, parent: string): Field {
  if (field.type === 'tabs') return { ...field, tabs: field.tabs.map((tab) => namedTab(tab, texts, parent)) }
  if (field.type === 'row') return { ...field, fields: named(field.fields, texts, parent) }
  if (!('name' in field) || !field.name) return field
  const path = parent ? `${parent}.${field.name}` : field.name
  const [label, help] = textsOfField(texts, path)
  const description = help ?? (field.admin && 'readOnly' in field.admin && field.admin.readOnly ? whyGreyed : undefined)
  const admin = {
    ...field.admin,
    ...(description ? { description } : {}),
    ...(field.type === 'join' ? onceSaved : {}),
    ...(field.type === 'array' ? { components: withRowLabel(field, texts, path) } : {}),
  }
  const nested = 'fields' in field && field.fields ? { fields: named(field.fields, texts, path) } : {}
  const options = field.type === 'select' ? { options: field.options.map(optionNamer(texts, path)) } : {}
  const labels = field.type === 'array' ? { labels: { singular: rowText(texts, path), plural: label } } : {}
  return { ...field, label, admin, ...nested, ...options, ...labels } as Field
}

/** A row says its own words where it has some: those of its first text. */
function withRowLabel({ admin, fields }: ArrayField, { sv, en }: PerLanguage, path: string): ArrayComponents {
  const named = flattenTopLevelFields(fields).find(({ type }) => type === 'text' || type === 'textarea')
  if (!named || !('name' in named) || admin?.components?.RowLabel) return admin?.components
  const clientProps = {
    field: named.name,
    isLocalized: 'localized' in named && named.localized === true,
    row: { sv: sv.rows?.[path] ?? '', en: en.rows?.[path] ?? '' },
  }
  return { ...admin?.components, RowLabel: { path: '/src/admin/fields/RowLabel#RowLabel', clientProps } }
}

type ArrayComponents = NonNullable<ArrayField['admin']>['components']

/** What Spets writes by itself is greyed, and says why. */
const whyGreyed = { sv: sv.admin.readOnly.field, en: en.admin.readOnly.field }

/** What points at a document is shown once there is one to point at. */
const onceSaved = { condition: ((_data, _siblings, { operation }) => operation !== 'create') satisfies Condition }

const rowText = (texts: PerLanguage, path: string) =>
  both(texts, (text) => {
    const row = text.rows?.[path]
    if (row === undefined) throw new Error(`No text for a row of "${path}" in "${text.one}"`)
    return row
  })

function namedTab(tab: Tab, texts: PerLanguage, parent: string): Tab {
  const name = 'name' in tab ? tab.name : undefined
  const key = name ?? ('label' in tab && typeof tab.label === 'string' ? tab.label : '')
  const [label, description] = textsOfField(texts, parent ? `${parent}.${key}` : key)
  return { ...tab, label, description, fields: named(tab.fields, texts, name ? key : parent) } as Tab
}

type Label = StaticLabel | LabelFunction

function textsOfField(texts: PerLanguage, path: string): [Label, Label | undefined] {
  const find = (language: UiLanguage): readonly [string, string?] => {
    const text = texts[language].fields[path]
    if (text === undefined) throw new Error(`No ${language} text for the field "${path}" of "${texts[language].one}"`)
    return typeof text === 'string' ? [text] : text
  }
  const [sv, en] = [find('sv'), find('en')]
  return [label(sv[0], en[0]), sv[1] && en[1] ? label(sv[1], en[1]) : undefined]
}

const optionNamer =
  (texts: PerLanguage, path: string) =>
  (option: Option): Option => {
    const value = typeof option === 'string' ? option : option.value
    const label = both(texts, (text) => {
      const found = text.options?.[path]?.[value]
      if (found === undefined) throw new Error(`No text for the option "${value}" of "${path}" in "${text.one}"`)
      return found
    })
    return { value, label }
  }
