import { describe, expect, test } from 'vitest'
import { checkQuestion } from '../../../../src/domain/segments'

describe('checkQuestion', () => {
  test.each([
    ['a text', 'name', 'notAQuestion', '', null],
    ['a list', [], 'notAQuestion', '', null],
    ['a group that is no list', { or: { name: { equals: 'x' } } }, 'notAQuestion', 'or', null],
    ['nothing where a condition should be', { and: [null] }, 'notAQuestion', 'and.0', null],
    ['a value without an operator', { name: 'x' }, 'notAQuestion', 'name', 'name'],
    ['an unknown field', { or: [{ phone: { equals: 'x' } }] }, 'unknownField', 'or.0.phone', 'phone'],
    ['a name that every object has', { valueOf: { equals: 'x' } }, 'unknownField', 'valueOf', 'valueOf'],
    ['an unknown operator', { name: { near: 'x' } }, 'unknownOperator', 'name.near', 'name'],
    ['an operator of other fields', { kind: { like: 'x' } }, 'unknownOperator', 'kind.like', 'kind'],
    ['all of a field with one value', { email: { all: ['x'] } }, 'unknownOperator', 'email.all', 'email'],
    ['a row that was not filled in', { and: [{ name: {} }] }, 'valueMissing', 'and.0.name', 'name'],
    ['no value', { name: { equals: null } }, 'valueMissing', 'name.equals', 'name'],
    ['a blank', { name: { like: '  ' } }, 'valueMissing', 'name.like', 'name'],
    ['not one of nothing', { kind: { not_in: [] } }, 'valueMissing', 'kind.not_in', 'kind'],
    ['not one of blanks', { kind: { not_in: ' ,' } }, 'valueMissing', 'kind.not_in', 'kind'],
    ['an undecided checkbox', { internal: { equals: '' } }, 'valueMissing', 'internal.equals', 'internal'],
    ['neither yes nor no', { name: { exists: 'maybe' } }, 'valueInvalid', 'name.exists', 'name'],
    ['an object for a value', { roles: { in: [{ id: 1 }] } }, 'valueInvalid', 'roles.in', 'roles'],
    ['null among the values', { kind: { in: ['person', null] } }, 'valueInvalid', 'kind.in', 'kind'],
  ])('finds %s', (_, question, code, path, field) => {
    expect(checkQuestion(question)).toEqual([{ code, path, field }])
  })

  test('finds every problem, in order', () => {
    const question = {
      or: [{ phone: { equals: 'x' } }, { and: [{ name: { exists: true } }, { kind: { in: [] } }] }],
    }
    expect(checkQuestion(question).map(({ path }) => path)).toEqual(['or.0.phone', 'or.1.and.1.kind.in'])
  })

  test.each([[null], [undefined], [{}], [{ or: [] }], [{ or: [{ and: [{ name: { equals: 'x' } }] }] }]])(
    'has nothing against %j',
    (question) => {
      expect(checkQuestion(question)).toEqual([])
    },
  )
})
