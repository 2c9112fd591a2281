import { expect, it } from 'vitest'
import { type AudienceLevel, approachTo, audienceLevels } from '../../../../src/domain/planning/matrix'

it('an audience is worked with by its influence and interest', () => {
  const row = (influence: AudienceLevel) => audienceLevels.map((interest) => approachTo({ influence, interest }))
  expect(row('high')).toEqual(['content', 'content', 'together'])
  expect(row('medium')).toEqual(['content', 'informed', 'informed'])
  expect(row('low')).toEqual(['watch', 'informed', 'informed'])
})

it('nothing is said of one whose influence or interest is not known', () => {
  expect([approachTo({}), approachTo({ influence: 'high' }), approachTo({ interest: 'low', influence: null })]).toEqual([null, null, null])
})
