import { z } from 'zod'
import { isClosed } from '../../content/calls'
import type { Call, Document, Initiative, News, Page, StrengthArea, Term } from '../../../payload-types'
import type { Parts } from '../parts'
import { type Resource, resource } from '../resource'
import { absolute, type At, hrefOf, momentOf, pictureOf, proseOf, referencesTo, referenceTo, textOf } from '../values'
import { exactly, from, oneOf, ofAreas, to } from './filters'

const common = { slug: true, title: true, updatedAt: true } as const

/** What every item has: what it is called here, where it is, and where people read it. */
const identity = (p: Parts, example: string) => ({
  id: p.string('id', example),
  href: p.string('href'),
  page: p.string('page'),
  updatedAt: p.moment('updatedAt'),
})

const identityOf = (path: string, { slug, updatedAt }: { slug: string; updatedAt: string }, page: string, at: At) => ({
  id: slug,
  href: hrefOf(path, slug, at),
  page: `${at.root}/${at.words.language}/${page}`,
  updatedAt: momentOf(updatedAt),
})

/** A page of its own, whose name stands in its address. */
const pageAt = (path: string, { slug }: { slug: string }) => `${path}/${encodeURIComponent(slug)}`

export const strengthAreas: Resource = resource<StrengthArea>({
  path: 'strength-areas',
  collection: 'strength-areas',
  name: 'StrengthArea',
  describedBy: 'v1.resources.strengthAreas',
  key: 'slug',
  select: { ...common, summary: true, subAreas: true, meetingPattern: true, colour: true, picture: true, pattern: true },
  filters: {},
  sorts: { title: 'title', updated: 'updatedAt' },
  sort: 'title',
  includes: {},
  schema: (p) =>
    z.object({
      ...identity(p, 'naturresurser'),
      title: p.textIf('title'),
      summary: p.textIf('summary'),
      subAreas: p.list('subAreas', p.text),
      meetings: p.textIf('meetingPattern'),
      colour: p.stringIf('colour', '#1a6b4f'),
      picture: p.pictureIf(),
      pattern: p.stringIf('pattern'),
      calendar: p.string('calendar'),
    }),
  item: (area, at) => ({
    ...identityOf('strength-areas', area, pageAt('strength-areas', area), at),
    title: textOf(area.title, at),
    summary: textOf(area.summary, at),
    subAreas: (area.subAreas ?? []).flatMap(({ name }) => textOf(name, at) ?? []),
    meetings: textOf(area.meetingPattern?.note, at),
    colour: area.colour ?? null,
    picture: pictureOf(area.picture, at),
    pattern: area.pattern ?? null,
    calendar: `${at.root}/${at.words.language}/${pageAt('strength-areas', area)}/calendar.ics`,
  }),
})

export const news: Resource = resource<News>({
  path: 'news',
  collection: 'news',
  name: 'NewsItem',
  describedBy: 'v1.resources.news',
  key: 'slug',
  select: {
    ...common,
    lead: true,
    body: true,
    date: true,
    picture: true,
    terms: true,
    strengthAreas: true,
    registryNumber: true,
    euNotice: true,
  },
  filters: { area: ofAreas(), from: from('date'), to: to('date'), registryNumber: exactly('registryNumber') },
  sorts: { date: 'date', title: 'title', updated: 'updatedAt' },
  sort: '-date',
  includes: { 'strength-areas': 'strengthAreas', terms: 'terms' },
  schema: (p) =>
    z.object({
      ...identity(p, 'nytt-kluster'),
      title: p.textIf('title'),
      lead: p.textIf('lead'),
      body: p.proseIf('body'),
      date: p.moment('date'),
      picture: p.pictureIf(),
      strengthAreas: p.relatedList('strengthAreas'),
      terms: p.relatedList('terms'),
      registryNumber: p.stringIf('registryNumber', 'RS/123/2026'),
      euNotice: p.flag('euNotice'),
    }),
  item: (item, at) => ({
    ...identityOf('news', item, pageAt('news', item), at),
    title: textOf(item.title, at),
    lead: textOf(item.lead, at),
    body: proseOf(item.body, at),
    date: momentOf(item.date),
    picture: pictureOf(item.picture, at),
    strengthAreas: referencesTo('strength-areas', item.strengthAreas, at),
    terms: referencesTo('terms', item.terms, at),
    registryNumber: item.registryNumber ?? null,
    euNotice: item.euNotice === true,
  }),
})

export const terms: Resource = resource<Term>({
  path: 'terms',
  collection: 'terms',
  name: 'Term',
  describedBy: 'v1.resources.terms',
  key: 'identifier',
  select: {
    identifier: true,
    updatedAt: true,
    preferredLabel: true,
    definition: true,
    explanation: true,
    inflectedForms: true,
    alternativeLabels: true,
    deprecatedLabels: true,
    broader: true,
    related: true,
    status: true,
    replacedBy: true,
  },
  filters: { status: oneOf('status', ['approved', 'obsolete']) },
  sorts: { title: 'preferredLabel', updated: 'updatedAt' },
  sort: 'title',
  includes: {},
  schema: (p) =>
    z.object({
      ...identity(p, 'smart-specialisering'),
      concept: p.string('concept'),
      title: p.textIf('preferredLabel'),
      definition: p.textIf('definition'),
      explanation: p.textIf('explanation'),
      inflectedForms: p.list('inflectedForms', p.text),
      alternativeLabels: p.list('alternativeLabels', p.text),
      deprecatedLabels: p.list('deprecatedLabels', p.text),
      broader: p.relatedList('broader'),
      related: p.relatedList('related'),
      status: p.choice('termStatus', ['proposed', 'approved', 'obsolete']),
      replacedBy: p.related('replacedBy'),
    }),
  item: (term, at) => ({
    ...identityOf('terms', { slug: term.identifier, updatedAt: term.updatedAt }, pageAt('terms', { slug: term.identifier }), at),
    concept: `${at.root}/id/terms/${encodeURIComponent(term.identifier)}`,
    title: textOf(term.preferredLabel, at),
    definition: textOf(term.definition, at),
    explanation: textOf(term.explanation, at),
    inflectedForms: labelsIn(term.inflectedForms, at),
    alternativeLabels: labelsIn(term.alternativeLabels, at),
    deprecatedLabels: labelsIn(term.deprecatedLabels, at),
    broader: referencesTo('terms', term.broader, at),
    related: referencesTo('terms', term.related, at),
    status: term.status,
    replacedBy: referenceTo('terms', term.replacedBy, at),
  }),
})

/** The rows of one language; where it has none, those that stand for it. */
function labelsIn(rows: Term['alternativeLabels'], { words }: At) {
  const picked = words.pick(rows)
  return (picked?.value ?? []).map(({ label }) => ({ value: label, lang: picked?.lang }))
}

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

/** What the blocks of a page show stands on the page; here are its words. */
export const pages: Resource = resource<Page>({
  path: 'pages',
  collection: 'pages',
  name: 'Page',
  describedBy: 'v1.resources.pages',
  key: 'slug',
  select: { ...common, lead: true, blocks: true, inMenu: true, menuOrder: true },
  filters: {},
  sorts: { title: 'title', menu: 'menuOrder', updated: 'updatedAt' },
  sort: 'title',
  includes: {},
  schema: (p) =>
    z.object({
      ...identity(p, 'om-smart-specialisering'),
      title: p.textIf('title'),
      lead: p.textIf('lead'),
      texts: p.list('texts', p.prose),
      inMenu: p.flag('inMenu'),
    }),
  item: (page, at) => ({
    ...identityOf('pages', page, encodeURIComponent(page.slug), at),
    title: textOf(page.title, at),
    lead: textOf(page.lead, at),
    texts: (page.blocks ?? []).flatMap((block) => (block.blockType === 'prose' ? (proseOf(block.text, at) ?? []) : [])),
    inMenu: page.inMenu === true,
  }),
})
