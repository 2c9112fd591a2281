import type { Endpoint } from 'payload'
import { documentDownloads } from '../documentDownloads'
import { makeAnew } from './anew/endpoint'
import { documentOf } from './readDocument'

export const planEndpoints: Endpoint[] = [...documentDownloads(documentOf, 'plan'), makeAnew]
