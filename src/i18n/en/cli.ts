import type { Translated } from '../translated'
import type { cli as sv } from '../sv/cli'

export const cli: Translated<typeof sv> = {
  missing: {
    SMTP_URL: 'SMTP_URL is missing: the address of the mail server, for example smtp://user:password@mail.region.example:587.',
    PUBLIC_URL: 'PUBLIC_URL is missing: the web address that all links in mails begin with, for example https://s3.region.example.',
    SECRET: 'SECRET is missing: a secret key of at least 32 characters. Make one with: openssl rand -hex 32.',
  },
  databaseUnreachable: 'The database at {{url}} cannot be reached: {{reason}}. Check DATABASE_URL and that the server is running.',
  unusable: {
    folder: 'The database {{file}} is a folder. Move it, or name another file with DATABASE_URL.',
    permission:
      'The database {{file}} cannot be read and written by whoever runs Spets. Change the rights of the file, or name another file with DATABASE_URL.',
    notDatabase: 'The file {{file}} is not a database. Put a backup back, or name another file with DATABASE_URL.',
    damaged: 'The database {{file}} is damaged or not whole. Put a backup back.',
    newer:
      'The database {{file}} has been used by a newer version of Spets. Run that version, or put a backup back from before the change.',
    full: 'The database {{file}} cannot be written: the disk is full. Make room and start again.',
    busy: 'The database {{file}} is locked by another program. Stop that and start again.',
  },
  openToOthers:
    'Others on this machine may read {{path}} and {{more}} more, and their rights cannot be changed since they belong to another user. Give them to the user that runs Spets (chown), or take the rights away (chmod go=).',
  dataFolder: 'The folder {{folder}} cannot be written in: {{reason}}. Change its rights, or name another with DATA_DIR.',
  running: 'Spets is running with the folder {{folder}} already (process {{pid}}). Stop that first, or name another folder with DATA_DIR.',
  failed: 'Spets could not start: {{reason}}',
  portTaken: 'Port {{port}} is in use already. Stop what uses it, or choose another with PORT=3001.',
  building: 'Building Spets, this takes about a minute …',
  stillBuilding: '… still building, {{seconds}} seconds so far.',
  built: 'Built in {{seconds}} seconds.',
  preparing: 'Preparing the database …',
  preparingDemonstration: 'Preparing the database. The first time examples are put in, which takes a while …',
  notReady: 'Spets does not answer. See the errors above.',
  died: 'The process {{name}} ended ({{end}}). It is started again.',
  ready: 'Spets is running.',
  admin: 'Log in',
  pages: 'Public pages',
  api: 'API, REST and GraphQL',
  inbox: 'Local inbox',
  password: 'The first administrator’s address and password are in',
  howToStop: 'Stop with Ctrl+C.',
  report: {
    usage:
      'Like this: npm run report -- --year 2023 --out FOLDER [--language sv|en] [--database ADDRESS]. Without a database the report is made from the demonstration.',
  },
  demo: {
    import: 'The contact list: {{rows}} rows, {{created}} new contacts, {{duplicates}} duplicates, {{blank}} blank, {{errors}} to mend.',
    row: '  row {{row}}, {{column}}: {{message}}',
    newsletter: 'The newsletter',
    invitation: 'The invitation',
    correction: 'Correction',
    welcome: 'Welcome letter',
    update: 'Change',
    cancellation: 'Cancelled meeting',
    reminder: 'Reminder',
    thanks: 'Thanks after a meeting',
    seat: 'A place at a meeting',
    dispatch: '{{kind}}: {{candidates}} picked, {{accepted}} accepted by the mail server, {{excluded}} left out, {{other}} other.',
    excluded: '  left out: {{reasons}}',
    mails: 'The mails lie as .eml in {{folder}}',
    wrong: 'The accounting does not add up.',
  },
}
