/** A room of the house: a folder of `src`. */
interface Room {
  /** It may use what stands lower, and nothing else. */
  floor: number
  /** Whether others come in by its `index.ts` alone. */
  door?: true
}

/** From the ground up; `.oxlintrc.json` is made from it (`npm run generate`). docs/architecture.md says what each is for. */
export const rooms: Readonly<Record<string, Room>> = {
  i18n: { floor: 0 },
  domain: { floor: 1 },
  links: { floor: 1 },
  pictures: { floor: 2 },
  drawings: { floor: 2 },
  access: { floor: 3 },
  fields: { floor: 3 },
  blocks: { floor: 4 },
  emails: { floor: 5, door: true },
  audit: { floor: 6, door: true },
  calendar: { floor: 6, door: true },
  database: { floor: 6, door: true },
  glossary: { floor: 6, door: true },
  exports: { floor: 7, door: true },
  imports: { floor: 7, door: true },
  inbound: { floor: 7, door: true },
  jobs: { floor: 7, door: true },
  login: { floor: 7, door: true },
  mail: { floor: 7, door: true },
  planning: { floor: 7, door: true },
  redirects: { floor: 7, door: true },
  reports: { floor: 7, door: true },
  webhooks: { floor: 7, door: true },
  collections: { floor: 8 },
  globals: { floor: 8 },
  plugins: { floor: 8 },
  search: { floor: 8, door: true },
  admin: { floor: 9 },
  web: { floor: 9 },
  seed: { floor: 10 },
  app: { floor: 11 },
  cli: { floor: 11 },
}

/** A file that may be used beside the door: what a start needs before there is a Payload, and what the browser calls. */
const besideTheDoor: Readonly<Record<string, string>> = { database: 'atStart', jobs: 'setTime' }

interface Pattern {
  regex: string
  message: string
}

const names = Object.keys(rooms)

/** The rules by which oxlint holds which room uses which; where several tell of a file, the last counts. */
export const roomRules = () => [
  ...names.map((name) => rule(`src/${name}/**`, [...patternsOf(name), ...(name === 'mail' ? [engineDoor] : [])])),
  rule('src/mail/engine/*.ts', engineAt('..')),
  rule('src/mail/engine/*/*.ts', engineAt('../..')),
]

const rule = (files: string, patterns: readonly Pattern[]) => ({
  files: [files],
  rules: { 'no-restricted-imports': ['error', { patterns }] },
})

function patternsOf(name: string): Pattern[] {
  const isBelow = (other: string) => (rooms[other]?.floor ?? 0) < (rooms[name]?.floor ?? 0)
  const above = names.filter((other) => other !== name && !isBelow(other))
  const doors = names.filter((other) => isBelow(other) && rooms[other]?.door)
  return [
    ...(above.length > 0
      ? [{ regex: `^(\\.\\./)+(${above.join('|')})(/|$)`, message: 'Imports go only downwards: see docs/architecture.md.' }]
      : []),
    ...(doors.length > 0 ? [{ regex: `^(\\.\\./)+(${doors.map(inside).join('|')})`, message: 'Enter a room by its door, index.ts.' }] : []),
  ]
}

/** oxlint's expressions cannot look ahead: two letters tell the file beside the door from the others. */
const inside = (name: string): string => {
  const [first, second] = besideTheDoor[name] ?? ''
  return first && second ? `${name}/([^${first}]|${first}[^${second}])` : `${name}/`
}

const engineDoor: Pattern = { regex: '^(\\./|(\\.\\./)+)engine/', message: 'Enter the mail engine by its door, index.ts.' }

/**
 * The mail engine is a room within the room: of the house it may use the rules alone, and of packages nodemailer.
 * @param mail what leads from its files to `src/mail`
 */
function engineAt(mail: string): Pattern[] {
  const [toMail, toSrc] = [mail, `${mail}/..`].map((path) => path.replaceAll('.', '\\.'))
  return [
    { regex: `^${toMail}(/?$|/[^.])`, message: 'The mail engine knows nothing of the rest of mail: have it handed in.' },
    { regex: `^${toSrc}(/?$|/([^d]|d[^o]|do[^m]))`, message: 'The mail engine knows of the house src/domain alone: have it handed in.' },
    { regex: '^([^.n]|n[^o]|no[^d])', message: 'The mail engine knows of packages nodemailer alone.' },
  ]
}
