/** A variable of the surroundings that `env.ts` reads. */
export interface EnvVariable {
  name: string
  /** What it is for, in one line. */
  about: string
  /** What holds when it is not set; null where nothing does. */
  usual: string | null
}

/** All that may be set from outside, the most wanted first: `.env.example` is made from it (`npm run generate`). */
export const envVariables: readonly EnvVariable[] = [
  { name: 'DATABASE_URL', about: 'SQLite (file:…) or MongoDB (mongodb://…, mongodb+srv://…)', usual: 'file:data/spets.db' },
  {
    name: 'SMTP_URL',
    about: 'where mail is handed over, such as smtp://user:password@host:587; a demonstration has its inbox',
    usual: null,
  },
  {
    name: 'PUBLIC_URL',
    about: 'root of every link in a mail, and the only origin a login is accepted from',
    usual: 'http://localhost:3000',
  },
  { name: 'SECRET', about: 'signs logins and links; a demonstration makes one and keeps it in DATA_DIR', usual: null },
  { name: 'OLD_SECRETS', about: 'earlier values of SECRET, parted by commas', usual: null },
  { name: 'PORT', about: 'port of the app', usual: '3000' },
  { name: 'DATA_DIR', about: 'everything kept on this machine', usual: 'data' },
  { name: 'DEMO', about: '1: demonstration content and local inbox, whatever the database; 0: never', usual: null },
  { name: 'SMTP_CONNECTIONS', about: 'connections to the mail server that a worker holds open', usual: '2' },
  { name: 'DKIM_DIR', about: 'keys that mail is signed with, <domain>/<selector>.pem', usual: 'data/dkim' },
  { name: 'BOUNCE_ADDRESS', about: 'the mailbox that bounces come to', usual: null },
  { name: 'BOUNCE_PLUS', about: '0: that mailbox takes no mail to local+anything@domain', usual: '1' },
  { name: 'IMAP_URL', about: 'where that mailbox is read, such as imaps://user:password@host/INBOX', usual: null },
  { name: 'IMAP_SECONDS', about: 'how often it is looked into at most, in seconds', usual: '60' },
  { name: 'LEASE_SECONDS', about: 'how long a worker may hold a delivery before it counts as uncertain, in seconds', usual: '120' },
  { name: 'UNDO_SECONDS', about: 'how long after pressing send a dispatch can be undone, in seconds', usual: '60' },
  { name: 'TRUST_PROXY', about: '1: believe X-Forwarded-*, which a proxy of yours sets', usual: '0' },
  {
    name: 'WEBHOOKS_TO_OWN_NETWORK',
    about: '1: webhooks may lead to this machine and its own network, and by http',
    usual: '0',
  },
  { name: 'REGION_TIME_ZONE', about: 'which day it is, for affiliations and assignments', usual: 'Europe/Stockholm' },
  { name: 'FIRST_ADMIN_EMAIL', about: 'address of the first administrator', usual: 'admin@region.example' },
  { name: 'SPETS_LANG', about: 'language of the command line, sv or en; else LC_ALL or LANG says', usual: null },
  { name: 'LOG_LEVEL', about: 'how much is logged, in pino’s words', usual: 'warn' },
  { name: 'LOG_FORMAT', about: 'json: one JSON object a line, for machines', usual: 'text' },
]

/** `.env.example`: every variable with what it is for, commented out. */
export const envExample = (): string =>
  [
    '# What Spets reads from its surroundings. Made by `npm run generate` from src/envVariables.ts.',
    '# Set these in the service manager, or start with: node --env-file=.env … See docs/operations.md.',
    ...envVariables.flatMap(({ about, name, usual }) => ['', `# ${about}`, `# ${name}=${usual ?? ''}`]),
    '',
  ].join('\n')
