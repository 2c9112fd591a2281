import type { Endpoint } from 'payload'

export const newsletterEndpoints: Endpoint[] = []
