import type { Payload } from 'payload'
import { isMongodb } from '../drop'
import { sqliteClient } from '../sqlite'
import type { DeliveryStore } from './contract'
import { mongodbDeliveries } from './onMongodb'
import { sqliteDeliveries } from './onSqlite'

export type { DeliveryStore, ReservedRow, Settlement } from './contract'

/** The store of deliveries on the database that Payload stands on. */
export const deliveryStore = (payload: Payload): DeliveryStore =>
  isMongodb(payload.db) ? mongodbDeliveries(payload.db) : sqliteDeliveries(sqliteClient(payload))
