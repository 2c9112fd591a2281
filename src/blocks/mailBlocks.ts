import type { Block, Field } from 'payload'
import { localizedText, localizedTextarea, relation } from '../fields/common'
import { proseField } from '../fields/prose'
import { withBlockTexts } from '../fields/texts'
import { neededInDefaultLanguage, neededTextInDefaultLanguage } from '../fields/neededInDefaultLanguage'
import { webAddressField } from '../fields/webAddress'

/** Where a call to action may lead: a page of ours, or an address written out. */
const callTargets = ['glossary', 'news', 'home', 'url'] as const

/** The blocks a newsletter is built from. How each looks stands in emails/blocks and web/blocks. */
export const mailBlocks = (): Block[] =>
  [
    { slug: 'text', fields: [proseField('text')] },
    { slug: 'news', fields: [relation('items', 'news', { hasMany: true, required: true, admin: { sortOptions: '-date' } })] },
    { slug: 'meeting', fields: [relation('meeting', 'meetings', { required: true, admin: { sortOptions: '-start' } })] },
    { slug: 'meetings', fields: [relation('items', 'meetings', { hasMany: true, required: true, admin: { sortOptions: '-start' } })] },
    { slug: 'calls', fields: [relation('items', 'calls', { hasMany: true, required: true, admin: { sortOptions: '-closes' } })] },
    {
      slug: 'picture',
      fields: [{ name: 'picture', type: 'upload', relationTo: 'media', required: true } satisfies Field, localizedText('caption')],
    },
    {
      slug: 'quote',
      fields: [localizedTextarea('text', { validate: neededTextInDefaultLanguage }), localizedText('source')],
    },
    { slug: 'divider', fields: [] },
    { slug: 'term', fields: [relation('term', 'terms', { required: true })] },
    {
      slug: 'callToAction',
      fields: [
        localizedText('label', { validate: neededInDefaultLanguage }),
        { name: 'target', type: 'select', required: true, defaultValue: 'url', options: [...callTargets] },
        webAddressField('url', { admin: { condition: (_data, siblings) => siblings?.target === 'url' } }),
      ],
    } satisfies Block,
    { slug: 'euNotice', fields: [localizedText('project', { validate: neededInDefaultLanguage })] },
  ].map((block) =>
    withBlockTexts({
      ...block,
      admin: { disableBlockName: true, images: { thumbnail: `/blocks/${block.slug}.svg` } },
      graphQL: { singularName: typeName(block.slug) },
    }),
  )

/** GraphQL has one name a type, and collections have names such as Meeting and Term already. */
const typeName = (slug: string) => `${slug.charAt(0).toUpperCase()}${slug.slice(1)}Block`
