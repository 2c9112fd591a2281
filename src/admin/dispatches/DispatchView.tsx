import type { DocumentViewServerProps } from 'payload'
import { dispatchFacts, mayDoWith } from './dispatchFacts'
import { DispatchPage } from './DispatchPage'

/** A dispatch's page: what it is, how it goes, and where each recipient ended up. */
export async function DispatchView({ doc, initPageResult: { req } }: DocumentViewServerProps) {
  return <DispatchPage facts={await dispatchFacts(req.payload, doc)} may={await mayDoWith(req, doc)} />
}
