import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`dispatches_status_idx\`;`)
  await db.run(sql`DROP INDEX \`dispatches_started_at_idx\`;`)
  await db.run(sql`CREATE INDEX \`status_createdAt_idx\` ON \`dispatches\` (\`status\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`status_completedAt_idx\` ON \`dispatches\` (\`status\`,\`completed_at\`);`)
  await db.run(sql`CREATE INDEX \`startedAt_createdAt_idx\` ON \`dispatches\` (\`started_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`rowsRemovedAt_completedAt_idx\` ON \`dispatches\` (\`rows_removed_at\`,\`completed_at\`);`)
  await db.run(sql`DROP INDEX \`incoming_mails_received_at_idx\`;`)
  await db.run(sql`CREATE INDEX \`receivedAt_createdAt_idx\` ON \`incoming_mails\` (\`received_at\`,\`created_at\`);`)
  await db.run(sql`DROP INDEX \`contact_merges_state_idx\`;`)
  await db.run(sql`CREATE INDEX \`state_at_createdAt_idx\` ON \`contact_merges\` (\`state\`,\`at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`date_createdAt_idx\` ON \`news\` (\`date\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`version_date_version_createdAt_idx\` ON \`_news_v\` (\`version_date\`,\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`dispatch_address_idx\` ON \`deliveries\` (\`dispatch_id\`,\`address\`);`)
  await db.run(sql`CREATE INDEX \`entity_at_idx\` ON \`audit_events\` (\`entity\`,\`at\`);`)
  await db.run(sql`CREATE INDEX \`actorKind_at_idx\` ON \`audit_events\` (\`actor_kind\`,\`at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`date_createdAt_idx\`;`)
  await db.run(sql`DROP INDEX \`version_date_version_createdAt_idx\`;`)
  await db.run(sql`DROP INDEX \`status_createdAt_idx\`;`)
  await db.run(sql`DROP INDEX \`status_completedAt_idx\`;`)
  await db.run(sql`DROP INDEX \`startedAt_createdAt_idx\`;`)
  await db.run(sql`DROP INDEX \`rowsRemovedAt_completedAt_idx\`;`)
  await db.run(sql`CREATE INDEX \`dispatches_status_idx\` ON \`dispatches\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`dispatches_started_at_idx\` ON \`dispatches\` (\`started_at\`);`)
  await db.run(sql`DROP INDEX \`dispatch_address_idx\`;`)
  await db.run(sql`DROP INDEX \`receivedAt_createdAt_idx\`;`)
  await db.run(sql`CREATE INDEX \`incoming_mails_received_at_idx\` ON \`incoming_mails\` (\`received_at\`);`)
  await db.run(sql`DROP INDEX \`state_at_createdAt_idx\`;`)
  await db.run(sql`CREATE INDEX \`contact_merges_state_idx\` ON \`contact_merges\` (\`state\`);`)
  await db.run(sql`DROP INDEX \`entity_at_idx\`;`)
  await db.run(sql`DROP INDEX \`actorKind_at_idx\`;`)
}
