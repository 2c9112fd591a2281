import { beforeAll, describe, expect, it } from 'vitest'
import { expected, observe } from '../../support/access/observe'
import { type Stage, stageFor } from '../../support/access/stage'
import { subjects } from '../../support/access/subjects'
import { actors, collectionTable, globalTable, unreachable } from '../../support/access/table'
import { onEachDatabase } from '../../support/spets'

onEachDatabase('who may what', (spets) => {
  let stage: Stage
  beforeAll(async () => {
    stage = await stageFor(spets())
  })

  it('is written for every collection and global there is, Payload’s own too', () => {
    const { collections, globals } = spets().payload.config
    const written = [...Object.keys(collectionTable), ...unreachable].toSorted()
    expect(written).toEqual(collections.map(({ slug }) => slug).toSorted())
    expect(subjects.map(({ slug }) => slug).toSorted()).toEqual(Object.keys(collectionTable).toSorted())
    expect(Object.keys(globalTable).toSorted()).toEqual(globals.map(({ slug }) => slug).toSorted())
  })

  describe.each(subjects)('$slug', (subject) => {
    it.each(actors)('%s', async (actor) => {
      const row = collectionTable[subject.slug]?.[actor] ?? {}
      expect(await observe(subject, stage, actor)).toEqual(expected(subject, row))
    })
  })
})
