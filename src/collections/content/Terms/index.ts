import type { CollectionConfig, Field } from 'payload'
import { accessTo } from '../../../access/rules'
import { localizedText, localizedTextarea, relation } from '../../../fields/common'
import { withTexts } from '../../../fields/texts'
import { termEndpoints } from './endpoints'
import { forgetUnderWay, refuseRings } from './rings'
import { keepIdentifier, otherIdentifier, refuseReuse } from './hooks'
import { keepTombstone, leaveTombstone, passOnReplaced, rememberPublished } from './tombstones'
import { noteTogether, refuseUsedTogether } from './usedTogether'
import { checkDefinition } from './validators'
import { policies } from '../../../policies'

const labelList = (name: string): Field => ({
  name,
  type: 'array',
  localized: true,
  admin: { initCollapsed: true },
  fields: [{ name: 'label', type: 'text', required: true }],
})

/** A part of the form that stores nothing. */
const part = (name: string, component: string): Field => ({
  name,
  type: 'ui',
  admin: { disableBulkEdit: true, disableListColumn: true, components: { Field: `/src/admin/plainLanguage/${component}` } },
})

/** Glossary terms after SKOS: one preferred label per language, and an identifier that never changes. */
export const Terms = (): CollectionConfig =>
  withTexts({
    slug: 'terms',
    access: accessTo('terms'),
    trash: true,
    custom: policies({
      inApi: 'identifier',
      alphabet: ['preferredLabel'],
      page: { address: 'term', name: 'identifier' },
      bulkEdit: ['status'],
    }),
    admin: {
      useAsTitle: 'preferredLabel',
      defaultColumns: ['preferredLabel', 'definition', 'status', '_status'],
      listSearchableFields: ['preferredLabel', 'definition', 'identifier'],
      components: { beforeListTable: ['/src/admin/imports/terms/ToTermImport#ToTermImport'] },
    },
    defaultSort: 'preferredLabel',
    versions: { drafts: true },
    graphQL: { singularName: 'Term', pluralName: 'Terms' },
    endpoints: termEndpoints,
    hooks: {
      beforeOperation: [noteTogether],
      beforeValidate: [refuseReuse, refuseRings],
      beforeChange: [refuseUsedTogether, rememberPublished],
      afterChange: [forgetUnderWay, keepTombstone],
      beforeDelete: [passOnReplaced],
      afterDelete: [leaveTombstone],
    },
    fields: [
      localizedText('preferredLabel', { required: true }),
      localizedTextarea('definition', { validate: checkDefinition }),
      localizedTextarea('explanation'),
      labelList('inflectedForms'),
      part('proposeForms', 'ProposeForms#ProposeForms'),
      labelList('alternativeLabels'),
      labelList('hiddenLabels'),
      labelList('deprecatedLabels'),
      relation('broader', 'terms', { hasMany: true }),
      { name: 'narrower', type: 'join', collection: 'terms', on: 'broader', defaultSort: 'identifier', admin: { allowCreate: false } },
      relation('related', 'terms', { hasMany: true }),
      part('uses', 'TermUses#TermUses'),
      {
        name: 'status',
        type: 'select',
        required: true,
        defaultValue: 'proposed',
        options: ['proposed', 'approved', 'obsolete'],
        admin: { position: 'sidebar' },
      },
      relation('replacedBy', 'terms', {
        admin: { position: 'sidebar', condition: (data) => data.status === 'obsolete' },
      }),
      {
        name: 'identifier',
        type: 'text',
        unique: true,
        index: true,
        required: true,
        admin: { position: 'sidebar' },
        custom: { madeFrom: 'preferredLabel' },
        hooks: { beforeValidate: [keepIdentifier], beforeDuplicate: [otherIdentifier] },
      },
    ],
  })
