import type { Endpoint } from 'payload'

export const dispatchEndpoints: Endpoint[] = []
