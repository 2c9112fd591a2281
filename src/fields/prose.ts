import {
  BoldFeature,
  createServerFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import type { Field } from 'payload'

/** Lists that are pasted from word processors become lists. */
const pastedLists = createServerFeature({
  feature: { ClientFeature: '/src/admin/writing/PastedLists#PastedListsFeature' },
  key: 'pastedLists',
})

/** Words in which no term is explained. */
const unexplainedWords = createServerFeature({
  feature: { ClientFeature: '/src/admin/writing/UnexplainedWords#UnexplainedWordsFeature' },
  key: 'unexplainedWords',
})

/** Running text with the few forms that read well both on a page and in any mail client. */
export const proseField = (name: string, more: { required?: boolean } = {}): Field => ({
  name,
  type: 'richText',
  localized: true,
  required: more.required ?? false,
  editor: proseEditor(),
})

export const proseEditor = () =>
  lexicalEditor({
    features: [
      ParagraphFeature(),
      HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
      BoldFeature(),
      ItalicFeature(),
      LinkFeature({ enabledCollections: [] }),
      UnorderedListFeature(),
      OrderedListFeature(),
      InlineToolbarFeature(),
      FixedToolbarFeature(),
      pastedLists(),
      unexplainedWords(),
    ],
  })
