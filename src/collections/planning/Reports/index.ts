import type { CollectionConfig, DefaultValue, Field, PayloadRequest } from 'payload'
import { accessTo } from '../../../access/rules'
import { dayField, inSidebar, momentField, registryNumberField, relation, typed } from '../../../fields/common'
import { withTexts } from '../../../fields/texts'
import { translator } from '../../../i18n'
import { policies } from '../../../policies'
import { earlierVersions } from '../../versions'
import { reportEndpoints } from './endpoints'

/**
 * What people have made of the report: a sentence written anew, left out or added, by the key of what it stands for. Kept
 * beside what is made from what is stored, so that it can be made again and nothing of it is lost.
 */
const edits: Field = {
  name: 'edits',
  type: 'array',
  admin: { hidden: true },
  fields: [
    { name: 'key', type: 'text', required: true },
    { name: 'kind', type: 'select', required: true, options: ['written', 'left', 'added'] },
    { name: 'text', type: 'textarea' },
    { name: 'made', type: 'textarea' },
  ],
}

/** A year is followed up when it is over. */
const yearToFollowUp = (): number => new Date().getFullYear() - 1

const usualTitle: DefaultValue = ({ req }: { req?: PayloadRequest }) =>
  translator(req?.i18n.language)('reporting.titleOf', { year: yearToFollowUp() })

/** Yearly follow-up reports, made from what is stored and written over by people. One report is in one language. */
export const Reports = (): CollectionConfig =>
  withTexts({
    slug: 'reports',
    access: accessTo('reports'),
    trash: true,
    custom: policies({ alphabet: ['title'] }),
    admin: {
      useAsTitle: 'title',
      defaultColumns: ['title', 'year', 'registryNumber', 'date', 'status'],
      listSearchableFields: ['title', 'registryNumber'],
      components: {
        views: {
          edit: {
            writing: {
              Component: '/src/admin/planning/yearly/WriteView#WriteView',
              path: '/writing',
              tab: { label: ({ t }) => t('spets:reporting:tabWrite'), href: '/writing', order: 150 },
            },
            reading: {
              Component: '/src/admin/planning/yearly/ReadReportView#ReadReportView',
              path: '/reading',
              tab: { label: ({ t }) => t('spets:reporting:tabRead'), href: '/reading', order: 160 },
            },
          },
        },
      },
    },
    defaultSort: '-year',
    versions: earlierVersions,
    endpoints: reportEndpoints,
    fields: [
      { name: 'title', type: 'text', required: true, defaultValue: usualTitle },
      {
        type: 'row',
        fields: [
          {
            name: 'year',
            type: 'number',
            required: true,
            index: true,
            min: 2000,
            max: 2100,
            defaultValue: yearToFollowUp,
            admin: { step: 1, width: '50%' },
          },
          {
            name: 'language',
            type: 'select',
            required: true,
            defaultValue: 'sv',
            options: ['sv', 'en'],
            admin: { width: '50%', isClearable: false },
          },
        ],
      },
      { name: 'howItIsWritten', type: 'ui', admin: { components: { Field: '/src/admin/planning/yearly/HowItIsWritten#HowItIsWritten' } } },
      edits,
      {
        name: 'finished',
        type: 'json',
        typescriptSchema: typed("{ document: import('./reports/document').ReportDocument } | null"),
        access: { update: () => false, create: () => false },
        admin: { hidden: true },
      },
      {
        name: 'status',
        type: 'select',
        required: true,
        defaultValue: 'draft',
        options: ['draft', 'finished'],
        admin: { position: 'sidebar', readOnly: true },
      },
      inSidebar(momentField('finishedAt')),
      inSidebar(dayField('date', { beginsToday: true })),
      registryNumberField(),
      relation('document', 'documents', { admin: { position: 'sidebar', readOnly: true } }),
    ],
  })
