import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`dispatch_state_nextAttemptAt_idx\`;`)
  await db.run(sql`CREATE INDEX \`dispatch_state_nextAttemptAt_contact_idx\` ON \`deliveries\` (\`dispatch_id\`,\`state\`,\`next_attempt_at\`,\`contact_id\`);`)
  await db.run(sql`CREATE INDEX \`meeting_answer_contact_idx\` ON \`invitations\` (\`meeting_id\`,\`answer\`,\`contact_id\`);`)
  await db.run(sql`CREATE INDEX \`answer_contact_idx\` ON \`invitations\` (\`answer\`,\`contact_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`dispatch_state_nextAttemptAt_contact_idx\`;`)
  await db.run(sql`CREATE INDEX \`dispatch_state_nextAttemptAt_idx\` ON \`deliveries\` (\`dispatch_id\`,\`state\`,\`next_attempt_at\`);`)
  await db.run(sql`DROP INDEX \`meeting_answer_contact_idx\`;`)
  await db.run(sql`DROP INDEX \`answer_contact_idx\`;`)
}
