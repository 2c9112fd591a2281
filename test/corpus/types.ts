import type { IncomingVerdict } from '../../src/domain/mailings'

/** What a server or service writes in words of its own. */
export interface Own {
  kind: string
  version: string
  source: string
  reason: string
  /** The words that tell the reason. */
  said: string
  verdict: IncomingVerdict
  write: (id: string) => string
}
