import { describe, expect, it } from 'vitest'
import { described, type Index, isServed, type Known, type Shape } from '../../support/queryShapes'

const known: Known = {
  isFew: (path, value) => path === 'address' || (path === 'status' && value === 'sending'),
  isUsual: (path, value) => path === 'deletedAt' && value === null,
}

const ask = (filter: Shape['filter'], sort: Index | null = null): Shape => ({ collection: 'letters', filter, sort })

const served = (shape: Shape, ...indexes: Index[]) => isServed(shape, indexes, known)

describe('a query is served', () => {
  it.each<[string, Shape, Index]>([
    ['that asks for all', ask({}), { _id: 1 }],
    ['by a value that the index begins with', ask({ status: 'sent' }), { status: 1, at: 1 }],
    ['by a range', ask({ at: { $lt: 5 } }), { at: 1 }],
    ['by what is not there', ask({ at: { $exists: false } }), { at: 1 }],
    ['in order', ask({}, { at: -1, createdAt: -1 }), { at: 1, createdAt: 1 }],
    ['by a value and in order', ask({ status: { $eq: 'sent' } }, { at: 1 }), { status: 1, at: 1 }],
    ['by some values, merged in order', ask({ status: { $in: ['sent', 'stopped'] } }, { at: 1 }), { status: 1, at: 1 }],
    ['by a range in order', ask({ $and: [{ at: { $gt: 1 } }, { at: { $lt: 5 } }] }, { at: -1 }), { at: 1 }],
    ['by a value that few have, whatever the order', ask({ status: 'sending' }, { title: 1 }), { status: 1 }],
    ['by a value that few have further in', ask({ at: 3, address: { $in: ['a', 'b'] } }, { title: 1 }), { at: 1, address: 1 }],
    ['in order past what nearly all have', ask({ $or: [{ deletedAt: { $exists: false } }, { deletedAt: null }] }, { at: 1 }), { at: 1 }],
    ['where each choice is', ask({ $or: [{ address: 'a' }, { status: 'sending', at: { $lt: 3 } }] }, { title: 1 }), { address: 1 }],
  ])('%s', (_, shape, index) => {
    expect(served(shape, index, { status: 1 })).toBe(true)
  })
})

describe('a query is not served', () => {
  it.each<[string, Shape, Index]>([
    ['by a field further in', ask({ at: 3 }), { status: 1, at: 1 }],
    ['by what an index has no run of', ask({ title: /x/ }), { title: 1 }],
    ['by what is not a value', ask({ title: { $ne: 'x' } }), { title: 1 }],
    ['in an order that goes the other way in one field', ask({}, { email: 1, createdAt: -1 }), { email: 1, createdAt: 1 }],
    ['in an order with one field more', ask({}, { at: 1, createdAt: 1 }), { at: 1 }],
    ['along an order where something else decides', ask({ status: 'sent' }, { at: 1 }), { at: 1 }],
    ['in order behind a range', ask({ at: { $gt: 1 } }, { createdAt: 1 }), { at: 1, createdAt: 1 }],
    ['in the order of some values', ask({ status: { $in: ['sent', 'stopped'] } }, { status: 1, title: 1 }), { status: 1, at: 1 }],
    ['by a value that many have in another order', ask({ status: { $in: ['sending', 'sent'] } }, { title: 1 }), { status: 1 }],
    ['where one choice is not', ask({ $or: [{ address: 'a' }, { status: 'sent' }] }, { title: 1 }), { address: 1 }],
    ['by what nearly all have not', ask({ deletedAt: { $gt: 1 } }, { at: 1 }), { at: 1 }],
  ])('%s', (_, shape, index) => {
    expect(served(shape, index)).toBe(false)
  })
})

it('a shape is told by its conditions and its order, without values', () => {
  const filter = { $or: [{ at: { $lt: 5 } }, { at: null }], status: { $in: ['sent', 'stopped'] } }
  expect(described(ask(filter, { at: -1, _id: 1 }))).toBe('letters: (at range or at equal), status in: by -at, _id')
})
