import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import type { FrozenSender } from '../../domain/senders'
import type { FrozenQuestion } from '../audience/segments'
import type { FrozenContent } from '../content/frozen'
import { renderAll } from '../content/render'
import { isOfMeeting, type Mailing, mailings } from '../kinds'
import type { MeetingNote } from '../meeting/told'

/** All that is frozen of a mailing, as it is written in its dispatch. */
export interface Frozen {
  title: string
  content: Record<string, unknown>
  segmentQuestions: Record<string, unknown>
  sender: Record<string, unknown>
  inArchive: boolean
  /** What it says of itself, by its kind: what a correction says, or what a mail about a meeting is. */
  note: Record<string, unknown> | null
  /** What tells this from every other content, question and sender. */
  fingerprint: string
}

/** Renders and freezes a mailing as it stands now. */
export async function freeze(payload: Payload, mailing: Mailing, question: FrozenQuestion, sender: FrozenSender): Promise<Frozen> {
  const content = await renderAll(payload, mailing)
  return {
    title: content.sv.subject,
    content: { ...content },
    segmentQuestions: { ...question },
    sender: { ...sender },
    inArchive: mailing.kind === 'newsletter' && (await isForArchive(payload, mailing.id)),
    note: noteOf(mailing, content),
    fingerprint: fingerprintOf(content, question, sender),
  }
}

function noteOf({ about, correction, kind }: Mailing, content: FrozenContent): Record<string, unknown> | null {
  if (!isOfMeeting(kind)) return correction?.note ?? null
  const { instances, sequence = 0, series } = content.sv.calendar ?? {}
  if (instances && about) {
    const sequences = Object.fromEntries(instances.map(({ event, meeting }) => [meeting, event.sequence]))
    return { sequence, about: { ...about, meetings: Object.keys(sequences) }, sequences } satisfies MeetingNote
  }
  const note: MeetingNote = { sequence, about: about ?? null, ...(series ? { sequences: series.sequences } : {}) }
  return { ...note }
}

const fingerprintOf = (content: FrozenContent, question: FrozenQuestion, sender: FrozenSender): string =>
  createHash('sha256')
    .update(JSON.stringify([content, question, sender]))
    .digest('hex')

async function isForArchive(payload: Payload, id: string): Promise<boolean> {
  const newsletter = await payload.findByID({ collection: mailings.newsletter.collection, id, depth: 0 })
  return newsletter.inArchive !== false
}
