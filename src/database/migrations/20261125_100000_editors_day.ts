import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`audit_events\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`actor_kind\` text NOT NULL,
  	\`actor\` text,
  	\`actor_name\` text,
  	\`deed\` text NOT NULL,
  	\`entity\` text,
  	\`document\` text,
  	\`fields\` text,
  	\`numbers\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`audit_events_at_idx\` ON \`audit_events\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`entity_document_at_idx\` ON \`audit_events\` (\`entity\`,\`document\`,\`at\`);`)
  await db.run(sql`CREATE INDEX \`actor_at_idx\` ON \`audit_events\` (\`actor\`,\`at\`);`)
  await db.run(sql`CREATE INDEX \`deed_at_idx\` ON \`audit_events\` (\`deed\`,\`at\`);`)
  await db.run(sql`ALTER TABLE \`publisher_locales\` ADD \`names_the_strength_area\` text;`)
  await db.run(sql`ALTER TABLE \`publisher_locales\` ADD \`names_the_strength_areas\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`audit_events\`;`)
  await db.run(sql`ALTER TABLE \`publisher_locales\` DROP COLUMN \`names_the_strength_area\`;`)
  await db.run(sql`ALTER TABLE \`publisher_locales\` DROP COLUMN \`names_the_strength_areas\`;`)
}
