import type { Payload } from 'payload'

/**
 * Mends what is stored, on both databases, after the schema is that of this version. It is remembered by its name once
 * it is done. It may be killed at any instant and begin anew, and two machines may run it at once: what it has mended
 * already, it leaves as it is. Of large tables it holds a page at a time.
 */
export interface DataMigration {
  /** Begins with a time, as the names of schema migrations do: `20261128_150000_what_it_mends`. Never changed. */
  name: string
  run: (payload: Payload) => Promise<void>
}
