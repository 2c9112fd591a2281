import type { Translated } from '..'
import type { cli as sv } from '../sv/cli'

export const cli: Translated<typeof sv> = {
  missing: {
    SMTP_URL: 'SMTP_URL is missing: the address of the mail server, for example smtp://user:password@mail.region.example:587.',
    PUBLIC_URL: 'PUBLIC_URL is missing: the web address that all links in mails begin with, for example https://s3.region.example.',
    SECRET: 'SECRET is missing: a secret key of at least 32 characters. Make one with: openssl rand -hex 32.',
  },
  databaseUnreachable: 'The database at {{url}} cannot be reached: {{reason}}. Check DATABASE_URL and that the server is running.',
  portTaken: 'Port {{port}} is in use already. Stop what uses it, or choose another with PORT=3001.',
  building: 'Building Spets, this takes about a minute …',
  notReady: 'Spets does not answer. See the errors above.',
  died: 'The process {{name}} ended ({{end}}). It is started again.',
  ready: 'Spets is running.',
  admin: 'Log in',
  pages: 'Public pages',
  api: 'REST and GraphQL',
  inbox: 'Local inbox',
  password: 'The first administrator’s address and password are in',
  howToStop: 'Stop with Ctrl+C.',
  demo: {
    import: 'The contact list: {{rows}} rows, {{created}} new contacts, {{duplicates}} duplicates, {{blank}} blank, {{errors}} to mend.',
    row: '  row {{row}}, {{column}}: {{message}}',
    newsletter: 'The newsletter',
    invitation: 'The invitation',
    correction: 'Correction',
    dispatch: '{{kind}}: {{candidates}} picked, {{accepted}} accepted by the mail server, {{excluded}} left out, {{other}} other.',
    excluded: '  left out: {{reasons}}',
    mails: 'The mails lie as .eml in {{folder}}',
    wrong: 'The accounting does not add up.',
  },
}
