import type { CollectionConfig, Field } from 'payload'
import { describe, expect, it } from 'vitest'
import { withSensibleBulkEdit } from '../../../src/plugins/bulkEdit/fields'
import { policies } from '../../../src/policies'

const inTab = (...fields: Field[]): Field => ({ type: 'tabs', tabs: [{ label: 'One', fields }] })

const notes = (bulkEdit: readonly string[]): CollectionConfig => ({
  slug: 'notes',
  custom: policies({ bulkEdit: [...bulkEdit] }),
  fields: [
    { name: 'title', type: 'text' },
    inTab({ name: 'text', type: 'textarea' }, { type: 'row', fields: [{ name: 'fund', type: 'text' }] }),
  ],
})

describe('what is offered when several documents are changed together', () => {
  it('is what the policies name, also in a tab', () => {
    const { fields } = withSensibleBulkEdit(notes(['fund']))
    const shut = { admin: { disableBulkEdit: true } }
    expect(fields).toEqual([
      { name: 'title', type: 'text', ...shut },
      inTab({ name: 'text', type: 'textarea', ...shut } as Field, { type: 'row', fields: [{ name: 'fund', type: 'text' }] }),
    ])
  })

  it('is something that the collection has', () => {
    expect(() => withSensibleBulkEdit(notes(['colour']))).toThrow('notes has no field "colour"')
  })
})
