import type { Endpoint } from 'payload'

export const meetingEndpoints: Endpoint[] = []
