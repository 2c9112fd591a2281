import type { Block, Field } from 'payload'
import { localizedText, relation } from '../fields/common'
import { articleField } from '../fields/prose'
import { withBlockTexts } from '../fields/texts'

const heading = localizedText('heading')

const howMany = (name: string, most: number): Field => ({
  name,
  type: 'number',
  required: true,
  defaultValue: 5,
  min: 1,
  max: most,
  admin: { step: 1 },
})

const areas = relation('strengthAreas', 'strength-areas', { hasMany: true })

/** The blocks a page is built from. How each looks stands in web/pageBlocks. */
export const pageBlocks = (): Block[] =>
  [
    { slug: 'prose', fields: [articleField('text', { required: true })] },
    { slug: 'explanationModel', fields: [] },
    { slug: 'glossary', fields: [heading, relation('terms', 'terms', { hasMany: true })] },
    { slug: 'newsList', fields: [heading, howMany('count', 20), areas] },
    { slug: 'meetingList', fields: [heading, howMany('count', 20), areas] },
    { slug: 'people', fields: [heading, areas] },
    {
      slug: 'pagePicture',
      fields: [{ name: 'picture', type: 'upload', relationTo: 'media', required: true } satisfies Field, localizedText('caption')],
    },
  ].map((block) => withBlockTexts({ ...block, admin: { disableBlockName: true }, graphQL: { singularName: typeName(block.slug) } }))

/** GraphQL has one name a type, and collections and the blocks of mails have names such as these already. */
const typeName = (slug: string) => `Page${slug.charAt(0).toUpperCase()}${slug.slice(1)}Block`
