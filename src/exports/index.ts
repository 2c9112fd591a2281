import type { Endpoint } from 'payload'
import { answering } from '../errors'
import { exportContacts } from './contacts'

export const exportEndpoints: Endpoint[] = [{ path: '/export', method: 'get', handler: answering(exportContacts) }]
