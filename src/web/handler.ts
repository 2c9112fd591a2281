import type { Payload } from 'payload'

/**
 * What answers at an address: the table of routes hands it Payload, the request and the address's parts.
 * Pages are documents written by us and not Next's pages, because Next can give a page no status of
 * its own, and leaves a page that is not found blank where scripts do not run.
 */
export type Handler<P = object> = (payload: Payload, request: Request, params: P) => Promise<Response>
