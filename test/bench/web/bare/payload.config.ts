import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig } from 'payload'

const { BARE_DATABASE: url = 'file::memory:' } = process.env

/** Payload with what it brings itself, and the fields of news that Spets' REST answers for: the peer of `bench:web`. */
export default buildConfig({
  secret: 'nobody logs in',
  db: sqliteAdapter({ client: { url } }),
  editor: lexicalEditor(),
  localization: { locales: ['sv', 'en', 'sma'], defaultLocale: 'sv', fallback: true },
  admin: { user: 'users' },
  typescript: { autoGenerate: false },
  collections: [
    { slug: 'users', auth: true, fields: [] },
    {
      slug: 'strength-areas',
      access: { read: () => true },
      versions: { drafts: true },
      fields: [
        { name: 'title', type: 'text', localized: true },
        { name: 'summary', type: 'textarea', localized: true },
        { name: 'colour', type: 'text' },
        { name: 'slug', type: 'text', index: true },
      ],
    },
    {
      slug: 'news',
      access: { read: () => true },
      versions: { drafts: true },
      defaultSort: '-date',
      fields: [
        { name: 'title', type: 'text', localized: true },
        { name: 'lead', type: 'textarea', localized: true },
        { name: 'body', type: 'richText', localized: true },
        { name: 'date', type: 'date', index: true },
        { name: 'strengthAreas', type: 'relationship', relationTo: 'strength-areas', hasMany: true },
        { name: 'slug', type: 'text', index: true },
      ],
    },
  ],
})
