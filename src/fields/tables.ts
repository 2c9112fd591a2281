import { EXPERIMENTAL_TableFeature } from '@payloadcms/richtext-lexical'
import type { Field } from 'payload'
import { texts } from '../i18n'
import { uiLanguages } from '../i18n/languages'

type Provider = ReturnType<typeof EXPERIMENTAL_TableFeature>
type Making = Extract<Provider['feature'], (...args: never[]) => unknown>
type Made = Awaited<ReturnType<Making>>

/** Payload's tables, whose form for a new one calls its fields by their names in the code. */
export function tables(): Provider {
  const provider = EXPERIMENTAL_TableFeature()
  const { feature } = provider
  if (typeof feature !== 'function') throw new Error('Payload makes its tables otherwise')
  return { ...provider, feature: async (args) => named(await feature(args)) }
}

function named(made: Made): Made {
  const { generateSchemaMap } = made
  if (!generateSchemaMap) throw new Error('Payload makes tables without a form')
  return { ...made, generateSchemaMap: (args) => withLabels(generateSchemaMap(args)) }
}

type Forms = ReturnType<NonNullable<Made['generateSchemaMap']>>

function withLabels(forms: Forms): Forms {
  const form = forms?.get('fields')
  if (!forms || !form || !('fields' in form)) throw new Error('Payload makes tables without a form')
  return new Map(forms).set('fields', { fields: form.fields.map(withSize) })
}

const withSize = (field: Field): Field =>
  field.type === 'number' && (field.name === 'rows' || field.name === 'columns') ? { ...field, ...sizeOf(field.name) } : field

/** How many rows or columns a new table may have: what is larger is better read as a file. */
const most = { rows: 50, columns: 12 }

/** Three columns fit on a telephone. */
const asUsual = { rows: 4, columns: 3 }

const sizeOf = (name: 'columns' | 'rows') => ({
  label: Object.fromEntries(uiLanguages.map((language) => [language, texts[language].editor[name]])),
  min: 1,
  max: most[name],
  defaultValue: asUsual[name],
})
