import { ValidationError } from 'payload'
import { expect, it } from 'vitest'
import { make } from '../../support/fixtures'
import { onEachDatabase } from '../../support/spets'

onEachDatabase('terms that point at each other', (spets) => {
  const terms = (count: number) => Promise.all(Array.from({ length: count }, () => make(spets().payload).term()))
  const update = (id: string, data: object, draft = false) =>
    spets().payload.update({ collection: 'terms', id, data: data as never, draft })

  async function refusedAt(save: Promise<unknown>): Promise<string[]> {
    const error: unknown = await save.then(
      () => null,
      (reason: unknown) => reason,
    )
    if (!(error instanceof ValidationError)) throw new Error(`Not refused as invalid: ${String(error)}`)
    return error.data.errors.map(({ path }) => path)
  }

  it.each([1, 2, 3, 7])('come to no ring of %i by what they belong under, drafts neither', async (length) => {
    const ring = await terms(length)
    for (const [place, { id }] of ring.slice(0, -1).entries()) await update(id, { broader: [ring[place + 1]?.id] })
    const [first, last] = [ring[0]?.id ?? '', ring.at(-1)?.id ?? '']
    const [other] = await terms(1)
    expect(await refusedAt(update(last, { broader: [other?.id, first] }))).toEqual(['broader'])
    expect(await refusedAt(update(last, { broader: [first] }, true))).toEqual(['broader'])
    await update(last, { broader: [other?.id] })
  })

  it.each([1, 2, 3, 7])('are not replaced in a ring of %i', async (length) => {
    const ring = await terms(length)
    for (const [place, { id }] of ring.slice(0, -1).entries()) await update(id, { status: 'obsolete', replacedBy: ring[place + 1]?.id })
    const last = ring.at(-1)?.id ?? ''
    expect(await refusedAt(update(last, { status: 'obsolete', replacedBy: ring[0]?.id }))).toEqual(['replacedBy'])
    expect(await refusedAt(update(last, { status: 'obsolete', replacedBy: ring[0]?.id }, true))).toEqual(['replacedBy'])
  })

  it('are not related to themselves, and may belong under two that meet again', async () => {
    const [low, left, right, top] = await terms(4)
    expect(await refusedAt(update(low?.id ?? '', { related: [low?.id] }))).toEqual(['related'])
    for (const side of [left, right]) await update(side?.id ?? '', { broader: [top?.id] })
    await update(low?.id ?? '', { broader: [left?.id, right?.id] })
    expect(await refusedAt(update(top?.id ?? '', { broader: [low?.id] }))).toEqual(['broader'])
  })

  it('come to no ring by a draft that waits, nor by two saves at once', async () => {
    const [one, other] = await terms(2)
    await update(one?.id ?? '', { broader: [other?.id], _status: 'draft' }, true)
    expect(await refusedAt(update(other?.id ?? '', { broader: [one?.id] }))).toEqual(['broader'])
    const [left, right] = await terms(2)
    const ends = await Promise.allSettled([
      update(left?.id ?? '', { broader: [right?.id] }),
      update(right?.id ?? '', { broader: [left?.id] }),
    ])
    expect(ends.filter(({ status }) => status === 'fulfilled').length).toBeLessThan(2)
  })

  it('are told of the ring in words', async () => {
    const [one, other] = await terms(2)
    await update(one?.id ?? '', { broader: [other?.id] })
    await update(other?.id ?? '', { broader: [one?.id] }).catch((error: unknown) => {
      expect(error instanceof ValidationError && error.data.errors[0]?.message).toContain(
        `${other?.preferredLabel} → ${one?.preferredLabel}`,
      )
    })
    expect.assertions(1)
  })
})
