import type { CollectionConfig, Config, Field } from 'payload'
import { describe, expect, it } from 'vitest'
import { globals } from '../../../src/globals'
import { collections } from '../../../src/collections'
import { plugins } from '../../../src/plugins'
import { testSettings } from '../../support/settings'

const configOf = (all: CollectionConfig[]): Config => ({ collections: all, globals: globals(), secret: '-', db: {} as Config['db'] })

/** What the plugins make of all collections; those that are named only, where only some are looked at. */
async function made(only: (slug: string) => boolean = () => true): Promise<CollectionConfig[]> {
  let config = configOf(collections(testSettings(undefined)))
  for (const plugin of plugins) if (only(plugin.slug)) config = await plugin(config)
  return config.collections ?? []
}

async function find(slug: string, only?: (slug: string) => boolean): Promise<CollectionConfig> {
  const found = (await made(only)).find((collection) => collection.slug === slug)
  if (!found) throw new Error(`There is no collection ${slug}`)
  return found
}

type HookName = 'beforeOperation' | 'beforeValidate' | 'beforeChange' | 'beforeDelete' | 'afterOperation'

const hooksOf = ({ hooks = {} }: CollectionConfig, when: HookName): unknown[] => hooks[when] ?? []

/** The hooks that a plugin puts in a collection by itself: those of the collection with it that it has not without. */
async function placesOf(slug: string, plugin: string, when: HookName): Promise<number[]> {
  const [all, without] = [hooksOf(await find(slug), when), hooksOf(await find(slug, (name) => name !== plugin), when)]
  const names = (hooks: unknown[]) => hooks.map((hook) => String((hook as { name?: string }).name))
  const left = names(without)
  return names(all).flatMap((name, place) => {
    const at = left.indexOf(name)
    if (at >= 0) left.splice(at, 1)
    return at >= 0 ? [] : [place]
  })
}

/** As in the table of src/plugins/README.md; looked at in a collection that has both. */
const order: readonly (readonly [when: HookName, collection: string, first: string, then: string])[] = [
  ['beforeOperation', 'news', 'ownFields', 'sent'],
  ['beforeOperation', 'news', 'publicQueries', 'sent'],
  ['beforeOperation', 'news', 'publicQueries', 'waitingDrafts'],
  ['beforeOperation', 'news', 'sent', 'waitingDrafts'],
  ['beforeOperation', 'news', 'sent', 'languagesApart'],
  ['beforeValidate', 'news', 'onlyText', 'unique'],
  ['beforeValidate', 'news', 'composedText', 'unique'],
  ['beforeChange', 'news', 'trash', 'references'],
  ['beforeChange', 'news', 'trash', 'ownAreas'],
  ['beforeChange', 'news', 'ownAreas', 'references'],
  ['beforeChange', 'meetings', 'trash', 'versions'],
  ['beforeDelete', 'news', 'ownAreas', 'references'],
  ['afterOperation', 'news', 'waitingDrafts', 'refusals'],
]

describe('the order in which plugins are asked', () => {
  it.each(order)('%s of %s: %s before %s', async (when, collection, first, then) => {
    const [before, after] = [await placesOf(collection, first, when), await placesOf(collection, then, when)]
    expect(before.length).toBeGreaterThan(0)
    expect(after.length).toBeGreaterThan(0)
    expect(Math.max(...before)).toBeLessThan(Math.min(...after))
  })

  it('asks about questions before a collection does anything of its own', async () => {
    const own = hooksOf(await find('media', () => false), 'beforeOperation')
    const all = hooksOf(await find('media'), 'beforeOperation')
    const places = await placesOf('media', 'publicQueries', 'beforeOperation')
    expect(own.length).toBeGreaterThan(0)
    expect(Math.max(...places)).toBeLessThan(Math.min(...own.map((hook) => all.indexOf(hook))))
  })
})

describe('what plugins make of fields', () => {
  const fieldsOf = ({ fields }: CollectionConfig): Map<string, Field> =>
    new Map(fields.flatMap((field) => ('name' in field ? [[String(field.name), field] as const] : [])))

  it('leaves a place in the alphabet to nobody, and offers it to nobody', async () => {
    const place = fieldsOf(await find('news')).get('titleOrder')
    expect(place).toMatchObject({ hidden: true, admin: { disableBulkEdit: true } })
    const { access } = place as { access?: { create?: () => boolean; update?: () => boolean } }
    expect([access?.create?.(), access?.update?.()]).toEqual([false, false])
  })

  it('offers in several documents what a collection says, and nothing of what stands over its form', async () => {
    const news = await find('news')
    const offered = news.fields.filter((field) => 'name' in field && field.type !== 'ui' && field.admin?.disableBulkEdit !== true)
    expect(offered.map((field) => 'name' in field && field.name).toSorted()).toEqual(['activity', 'euNotice', 'strengthAreas'])
  })

  it('refuses a name for bulk edit that a collection does not have', () => {
    const wrong = { slug: 'news', fields: [], custom: { spets: { bulkEdit: ['no'] } } } satisfies CollectionConfig
    const bulkEdit = plugins.find(({ slug }) => slug === 'bulkEdit')
    expect(() => bulkEdit?.(configOf([wrong]))).toThrow('news has no field "no"')
  })
})
