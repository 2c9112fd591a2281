import { z } from 'zod'
import type { News, Page, StrengthArea, Term } from '../../../payload-types'
import { type Resource, resource } from '../resource'
import { type At, momentOf, pictureOf, proseOf, referencesTo, referenceTo, textOf } from '../values'
import { exactly, from, oneOf, ofAreas, to } from './filters'
import { common, identity, identityOf, pageAt } from './identity'

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
