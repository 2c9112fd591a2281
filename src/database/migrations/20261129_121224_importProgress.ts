import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`contact_import_lists\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`order\` text NOT NULL,
  	\`content\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`contact_import_lists_updated_at_idx\` ON \`contact_import_lists\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`contact_import_lists_created_at_idx\` ON \`contact_import_lists\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`contact_import_rows\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`import\` text NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`address\` text,
  	\`name\` text,
  	\`cells\` text NOT NULL,
  	\`problems\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`contact_import_rows_address_idx\` ON \`contact_import_rows\` (\`address\`);`)
  await db.run(sql`CREATE INDEX \`contact_import_rows_updated_at_idx\` ON \`contact_import_rows\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`contact_import_rows_created_at_idx\` ON \`contact_import_rows\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`import_number_idx\` ON \`contact_import_rows\` (\`import\`,\`number\`);`)
  await db.run(sql`ALTER TABLE \`contact_imports\` ADD \`tries\` numeric;`)
  await db.run(sql`ALTER TABLE \`contact_imports\` ADD \`steps\` numeric;`)
  await db.run(sql`ALTER TABLE \`contact_imports\` ADD \`steps_done\` numeric;`)
  await db.run(sql`ALTER TABLE \`contact_imports\` ADD \`list\` text;`)
  await db.run(sql`ALTER TABLE \`contact_imports\` ADD \`language\` text;`)
  await db.run(sql`ALTER TABLE \`contact_imports\` ADD \`facts\` text;`)
  await db.run(sql`ALTER TABLE \`contact_imports\` ADD \`duplicates\` numeric;`)
  await db.run(sql`ALTER TABLE \`contact_imports\` ADD \`blank\` numeric;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`contact_import_lists\`;`)
  await db.run(sql`DROP TABLE \`contact_import_rows\`;`)
  await db.run(sql`ALTER TABLE \`contact_imports\` DROP COLUMN \`tries\`;`)
  await db.run(sql`ALTER TABLE \`contact_imports\` DROP COLUMN \`steps\`;`)
  await db.run(sql`ALTER TABLE \`contact_imports\` DROP COLUMN \`steps_done\`;`)
  await db.run(sql`ALTER TABLE \`contact_imports\` DROP COLUMN \`list\`;`)
  await db.run(sql`ALTER TABLE \`contact_imports\` DROP COLUMN \`language\`;`)
  await db.run(sql`ALTER TABLE \`contact_imports\` DROP COLUMN \`facts\`;`)
  await db.run(sql`ALTER TABLE \`contact_imports\` DROP COLUMN \`duplicates\`;`)
  await db.run(sql`ALTER TABLE \`contact_imports\` DROP COLUMN \`blank\`;`)
}
