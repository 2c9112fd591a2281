import { expect, it } from 'vitest'
import { collections } from '../../../src/collections'
import { policiesOf } from '../../../src/policies'
import { resources } from '../../../src/web/v1/resources'
import { testSettings } from '../../support/settings'

it('collections say by which name their documents stand under /v1, as the API has it', () => {
  const said = collections(testSettings(undefined)).flatMap((each) => {
    const { inApi } = policiesOf(each)
    return inApi ? [`${each.slug} ${inApi}`] : []
  })
  const resourcesByName = resources.filter(({ collection, path }) => path === collection)
  expect(said.toSorted()).toEqual(resourcesByName.map(({ key, path }) => `${path} ${key}`).toSorted())
  expect(new Set(resources.map(({ collection }) => collection)).size).toBe(resourcesByName.length)
})
