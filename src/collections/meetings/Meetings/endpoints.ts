import { type Endpoint, type PayloadRequest, ValidationError } from 'payload'
import { scopeOf } from '../../../access/permissions'
import { roleOf } from '../../../access/roles'
import { wallTimeAt, zonedInstant } from '../../../domain/zonedTime'
import { settingsOf } from '../../../env'
import { answering, Refusal, refusalAt, type Saying } from '../../../errors'
import { bodyOf, json } from '../../../http'

/** `POST /api/meetings/held`: a dialogue that has been held is logged as a held meeting. Nothing is sent, and it is not public. */
export const logPastMeeting: Endpoint = { path: '/held', method: 'post', handler: answering(logHeld) }

/** How long a dialogue is taken to have been, in milliseconds, since nobody writes down when it ended. */
const length = 3_600_000

async function logHeld(req: PayloadRequest): Promise<Response> {
  if (scopeOf(roleOf(req.user), 'meetings', 'create') === null) throw new Refusal('notAllowed', 'problems.notAllowed', 403)
  const body = await bodyOf(req)
  const title = textIn(body.about)
  if (!title) throw atField('about', 'dialogue.problems.about')
  const start = startOf(req, body)
  try {
    const { id } = await req.payload.create({
      collection: 'meetings',
      data: {
        title,
        start: start.toISOString(),
        end: new Date(start.getTime() + length).toISOString(),
        start_tz: 'Europe/Stockholm',
        end_tz: 'Europe/Stockholm',
        kind: 'individual',
        status: 'held',
        public: false,
        participants: idsIn(body.contacts),
        organisations: idsIn(body.organisations),
        strengthAreas: idsIn(body.strengthAreas),
        initiative: textIn(body.initiative) || null,
        outcome: textIn(body.outcome) || null,
        slug: '',
      },
      overrideAccess: false,
      user: req.user,
      req,
      depth: 0,
    })
    return json({ id }, 201)
  } catch (error) {
    throw error instanceof ValidationError ? fieldsOf(error) : error
  }
}

/** The middle of the day on which it was held, in the region's zone. @throws Refusal 422 at `day` */
function startOf(req: PayloadRequest, { day }: Record<string, unknown>): Date {
  const { zone } = settingsOf(req.payload)
  const written = textIn(day)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(written) || Number.isNaN(Date.parse(written))) throw atField('day', 'dialogue.problems.day')
  if (written > wallTimeAt(new Date(), zone).day) throw atField('day', 'dialogue.problems.future')
  return zonedInstant(written, '12:00', zone)
}

const atField = (field: string, saying: Saying) => refusalAt('dialogue', field, saying)

function fieldsOf({ data }: ValidationError): Refusal {
  const fields = data.errors.map(({ message, path }) => ({ field: path, detail: { words: message } }))
  return new Refusal('dialogue', fields[0]?.detail ?? 'problems.badRequest', 422, fields)
}

const textIn = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

const idsIn = (value: unknown): string[] => (Array.isArray(value) ? value.filter((id): id is string => typeof id === 'string') : [])
