import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`begun_changes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`entity\` text NOT NULL,
  	\`document\` text,
  	\`seen\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`begun_changes_key_idx\` ON \`begun_changes\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`begun_changes_updated_at_idx\` ON \`begun_changes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`begun_changes_created_at_idx\` ON \`begun_changes\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`webhook_deliveries\` ADD \`last_why\` text;`)
  await db.run(sql`ALTER TABLE \`publisher\` ADD \`open_data_licence\` text DEFAULT 'CC0-1.0';`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`begun_changes\`;`)
  await db.run(sql`ALTER TABLE \`webhook_deliveries\` DROP COLUMN \`last_why\`;`)
  await db.run(sql`ALTER TABLE \`publisher\` DROP COLUMN \`open_data_licence\`;`)
}
