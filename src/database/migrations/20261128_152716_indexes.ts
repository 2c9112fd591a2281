import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE INDEX \`_status_date_createdAt_idx\` ON \`news\` (\`_status\`,\`date\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_date_version_createdAt_idx\` ON \`_news_v\` (\`version__status\`,\`version_date\`,\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_address_idx\` ON \`deliveries\` (\`address\`);`)
  await db.run(sql`CREATE INDEX \`contacts_permissions_state_idx\` ON \`contacts_permissions\` (\`state\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`_status_date_createdAt_idx\`;`)
  await db.run(sql`DROP INDEX \`version__status_version_date_version_createdAt_idx\`;`)
  await db.run(sql`DROP INDEX \`deliveries_address_idx\`;`)
  await db.run(sql`DROP INDEX \`contacts_permissions_state_idx\`;`)
}
