import { z } from 'zod'
import { organisationTypes } from '../../../domain/organisationTypes'
import type { Organisation, Person } from '../../../payload-types'
import { type Resource, resource } from '../resource'
import { hrefOf, momentOf, pictureOf, referencesTo, referenceTo, textOf } from '../values'
import { exactly, oneOf, ofAreas } from './filters'

const roles = ['process-leader', 'coordinator', 'communicator', 'other'] as const

export const people: Resource = resource<Person>({
  path: 'people',
  collection: 'people',
  name: 'Person',
  describedBy: 'v1.resources.people',
  key: 'id',
  select: { name: true, updatedAt: true, title: true, email: true, phone: true, introduction: true, picture: true, assignments: true },
  filters: { area: ofAreas('assignments.strengthArea'), role: oneOf('assignments.role', roles) },
  sorts: { name: 'name', updated: 'updatedAt' },
  sort: 'name',
  includes: {},
  schema: (p) =>
    z.object({
      id: p.string('id'),
      href: p.string('href'),
      updatedAt: p.moment('updatedAt'),
      name: p.string('name'),
      title: p.textIf('workTitle'),
      email: p.stringIf('email'),
      phone: p.stringIf('phone'),
      introduction: p.textIf('introduction'),
      picture: p.pictureIf(),
      assignments: p.list(
        'assignments',
        z.object({
          role: z.enum(roles),
          strengthArea: p.reference.nullable(),
          subArea: p.stringIf('subArea'),
          from: p.momentIf('from'),
          to: p.momentIf('to'),
        }),
      ),
    }),
  item: (person, at) => ({
    id: person.id,
    href: hrefOf('people', person.id, at),
    updatedAt: momentOf(person.updatedAt),
    name: person.name,
    title: textOf(person.title, at),
    email: person.email ?? null,
    phone: person.phone ?? null,
    introduction: textOf(person.introduction, at),
    picture: pictureOf(person.picture, at),
    assignments: (person.assignments ?? []).map(({ from, role, strengthArea, subArea, to }) => ({
      role,
      strengthArea: referenceTo('strength-areas', strengthArea, at),
      subArea: textOf(subArea, at)?.value ?? null,
      from: momentOf(from),
      to: momentOf(to),
    })),
  }),
})

export const organisations: Resource = resource<Organisation>({
  path: 'organisations',
  collection: 'organisations',
  name: 'Organisation',
  describedBy: 'v1.resources.organisations',
  key: 'id',
  select: { name: true, updatedAt: true, type: true, municipality: true, strengthAreas: true },
  filters: { area: ofAreas(), type: oneOf('type', organisationTypes), municipality: exactly('municipality') },
  sorts: { name: 'name', updated: 'updatedAt' },
  sort: 'name',
  includes: { 'strength-areas': 'strengthAreas' },
  schema: (p) =>
    z.object({
      id: p.string('id'),
      href: p.string('href'),
      updatedAt: p.moment('updatedAt'),
      name: p.string('name'),
      type: p.choiceIf('type', organisationTypes),
      municipality: p.stringIf('municipality', 'Östersund'),
      strengthAreas: p.relatedList('strengthAreas'),
    }),
  item: (organisation, at) => ({
    id: organisation.id,
    href: hrefOf('organisations', organisation.id, at),
    updatedAt: momentOf(organisation.updatedAt),
    name: organisation.name,
    type: organisation.type ?? null,
    municipality: organisation.municipality ?? null,
    strengthAreas: referencesTo('strength-areas', organisation.strengthAreas, at),
  }),
})
