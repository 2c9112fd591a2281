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
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import type { CollectionSlug, Field } from 'payload'
import { texts } from '../i18n'
import { uiLanguages } from '../i18n/languages'
import { tables } from './tables'

/** Lists that are pasted from word processors become lists. */
const pastedLists = createServerFeature({
  feature: { ClientFeature: '/src/admin/writing/PastedLists#PastedListsFeature' },
  key: 'pastedLists',
})

/** Pasted pictures that stay behind on the writer's machine are told of. */
const lostPictures = createServerFeature({
  feature: { ClientFeature: '/src/admin/writing/LostPictures#LostPicturesFeature' },
  key: 'lostPictures',
})

/** Words in which no term is explained. */
const unexplainedWords = createServerFeature({
  feature: { ClientFeature: '/src/admin/writing/UnexplainedWords#UnexplainedWordsFeature' },
  key: 'unexplainedWords',
})

/** Running text with the few forms that read well both on a page and in any mail client. */
export const proseField = (name: string, more: More = {}): Field => ({ ...runningText(name, more), editor: proseEditor() })

interface More {
  required?: boolean
}

const runningText = (name: string, { required = false }: More) => ({ name, type: 'richText', localized: true, required }) as const

/** Whose documents may stand within the running text of a page: pictures and files. */
const shown = ['media', 'documents'] as const satisfies CollectionSlug[]

/** Running text of a page, where pictures, files and tables may stand between paragraphs. */
export const articleField = (name: string, more: More = {}): Field => ({
  ...runningText(name, more),
  custom: { shows: shown },
  editor: articleEditor(),
})

/** The collections whose documents may stand within a running text; none where it is to be read in a mail too. */
export const shownWithin = ({ custom }: { custom?: Record<string, unknown> }): readonly CollectionSlug[] =>
  (custom?.shows as readonly CollectionSlug[] | undefined) ?? []

export const proseEditor = () => lexicalEditor({ features: plainForms() })

const articleEditor = () => lexicalEditor({ features: [...plainForms(), UploadFeature(uploads()), lostPictures(), tables()] })

const plainForms = () => [
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
]

/** What a picture shows is said with the picture; what it has to do with the text is said here. */
const uploads = () => ({ enabledCollections: [...shown], collections: { media: { fields: [caption()] } } })

const caption = (): Field => ({
  name: 'caption',
  type: 'textarea',
  label: inBoth('caption'),
  admin: { rows: 2, description: inBoth('captionHelp') },
})

const inBoth = (key: 'caption' | 'captionHelp') =>
  Object.fromEntries(uiLanguages.map((language) => [language, texts[language].editor[key]]))
