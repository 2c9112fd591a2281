import { z } from 'zod'
import { isClosed } from '../../content/calls'
import type { Call, Document, Initiative } from '../../../payload-types'
import { type Resource, resource } from '../resource'
import { absolute, momentOf, proseOf, referencesTo, referenceTo, textOf } from '../values'
import { exactly, from, oneOf, ofAreas, to } from './filters'
import { common, identity, identityOf, pageAt } from './identity'

export const initiatives: Resource = resource<Initiative>({
  path: 'initiatives',
  collection: 'initiatives',
  name: 'Initiative',
  describedBy: 'v1.resources.initiatives',
  key: 'slug',
  select: {
    ...common,
    summary: true,
    description: true,
    owner: true,
    funder: true,
    from: true,
    to: true,
    level: true,
    link: true,
    kind: true,
    status: true,
    strengthAreas: true,
    call: true,
    euNotice: true,
    registryNumber: true,
  },
  filters: {
    area: ofAreas(),
    type: oneOf('kind', ['pre-study', 'project', 'interreg', 'roadmap', 'expert-support']),
    status: oneOf('status', ['idea', 'dialogue', 'planned', 'ongoing', 'done', 'declined']),
  },
  sorts: { title: 'title', from: 'from', updated: 'updatedAt' },
  sort: 'title',
  includes: { 'strength-areas': 'strengthAreas', organisations: 'owner', calls: 'call' },
  schema: (p) =>
    z.object({
      ...identity(p, 'gronare-skog'),
      title: p.textIf('title'),
      summary: p.textIf('summary'),
      description: p.proseIf('description'),
      type: p.string('type', 'project'),
      status: p.string('initiativeStatus', 'ongoing'),
      owner: p.related('owner'),
      funder: p.stringIf('funder'),
      from: p.momentIf('from'),
      to: p.momentIf('to'),
      level: p.stringIf('level'),
      website: p.stringIf('website'),
      call: p.related('call'),
      strengthAreas: p.relatedList('strengthAreas'),
      registryNumber: p.stringIf('registryNumber'),
      euNotice: p.flag('euNotice'),
    }),
  item: (initiative, at) => ({
    ...identityOf('initiatives', initiative, pageAt('initiatives', initiative), at),
    title: textOf(initiative.title, at),
    summary: textOf(initiative.summary, at),
    description: proseOf(initiative.description, at),
    type: initiative.kind,
    status: initiative.status,
    owner: referenceTo('organisations', initiative.owner, at),
    funder: initiative.funder ?? null,
    from: momentOf(initiative.from),
    to: momentOf(initiative.to),
    level: initiative.level ?? null,
    website: initiative.link ?? null,
    call: referenceTo('calls', initiative.call, at),
    strengthAreas: referencesTo('strength-areas', initiative.strengthAreas, at),
    registryNumber: initiative.registryNumber ?? null,
    euNotice: initiative.euNotice === true,
  }),
})

export const calls: Resource = resource<Call>({
  path: 'calls',
  collection: 'calls',
  name: 'Call',
  describedBy: 'v1.resources.calls',
  key: 'slug',
  select: { ...common, funder: true, summary: true, opens: true, closes: true, link: true, strengthAreas: true, registryNumber: true },
  filters: { area: ofAreas(), from: from('closes'), to: to('closes') },
  sorts: { closes: 'closes', title: 'title', updated: 'updatedAt' },
  sort: '-closes',
  includes: { 'strength-areas': 'strengthAreas' },
  schema: (p) =>
    z.object({
      ...identity(p, 'gron-omstallning-2027'),
      title: p.textIf('title'),
      summary: p.textIf('summary'),
      funder: p.string('funder'),
      opens: p.momentIf('opens'),
      closes: p.momentIf('closes'),
      isClosed: p.flag('isClosed'),
      website: p.stringIf('website'),
      strengthAreas: p.relatedList('strengthAreas'),
      registryNumber: p.stringIf('registryNumber'),
    }),
  item: (call, at) => ({
    ...identityOf('calls', call, pageAt('calls', call), at),
    title: textOf(call.title, at),
    summary: textOf(call.summary, at),
    funder: textOf(call.funder, at)?.value ?? '',
    opens: momentOf(call.opens),
    closes: momentOf(call.closes),
    isClosed: isClosed(call, new Date()),
    website: call.link ?? null,
    strengthAreas: referencesTo('strength-areas', call.strengthAreas, at),
    registryNumber: call.registryNumber ?? null,
  }),
})

const documentKinds = ['programme', 'plan', 'policy', 'decision', 'report', 'minutes', 'other'] as const

const documentsAt = (path: 'documents' | 'reports', name: string): Resource =>
  resource<Document>({
    path,
    collection: 'documents',
    name,
    describedBy: `v1.resources.${path}`,
    key: 'slug',
    select: {
      ...common,
      summary: true,
      kind: true,
      decision: true,
      validFrom: true,
      validTo: true,
      registryNumber: true,
      strengthAreas: true,
      url: true,
      filename: true,
      mimeType: true,
      filesize: true,
    },
    ...(path === 'reports' ? { where: () => ({ kind: { equals: 'report' } }) } : {}),
    filters: {
      area: ofAreas(),
      ...(path === 'documents' ? { type: oneOf('kind', documentKinds) } : {}),
      registryNumber: exactly('registryNumber'),
    },
    sorts: { title: 'title', created: 'createdAt', updated: 'updatedAt' },
    sort: '-created',
    includes: { 'strength-areas': 'strengthAreas' },
    schema: (p) =>
      z.object({
        ...identity(p, 'program-2030'),
        title: p.textIf('title'),
        summary: p.textIf('summary'),
        type: p.choice('type', documentKinds),
        decidedBy: p.textIf('decidedBy'),
        decidedOn: p.momentIf('decidedOn'),
        validFrom: p.momentIf('validFrom'),
        validTo: p.momentIf('validTo'),
        file: z
          .object({
            url: p.string('url'),
            name: p.string('fileName'),
            type: p.string('mediaType', 'application/pdf'),
            octets: p.numberIf('octets'),
          })
          .nullable()
          .meta({ description: p.t('v1.fields.file') }),
        strengthAreas: p.relatedList('strengthAreas'),
        registryNumber: p.stringIf('registryNumber'),
      }),
    item: (document, at) => ({
      ...identityOf(path, document, `documents#${encodeURIComponent(document.slug)}`, at),
      title: textOf(document.title, at),
      summary: textOf(document.summary, at),
      type: document.kind,
      decidedBy: textOf(document.decision?.body, at),
      decidedOn: momentOf(document.decision?.date),
      validFrom: momentOf(document.validFrom),
      validTo: momentOf(document.validTo),
      file: document.url
        ? {
            url: absolute(document.url, at),
            name: document.filename ?? '',
            type: document.mimeType ?? '',
            octets: document.filesize ?? null,
          }
        : null,
      strengthAreas: referencesTo('strength-areas', document.strengthAreas, at),
      registryNumber: document.registryNumber ?? null,
    }),
  })

export const documents = documentsAt('documents', 'Document')

export const reports = documentsAt('reports', 'Report')
