import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`dispatches\` ADD \`refusals\` text;`)
  await db.run(sql`ALTER TABLE \`suppressions\` ADD \`dispatch_id\` text(36) REFERENCES dispatches(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`suppressions\` ADD \`delivery\` text;`)
  await db.run(sql`CREATE INDEX \`suppressions_dispatch_idx\` ON \`suppressions\` (\`dispatch_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`suppressions_delivery_idx\` ON \`suppressions\` (\`delivery\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_suppressions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`address\` text NOT NULL,
  	\`scope\` text DEFAULT 'all' NOT NULL,
  	\`reason\` text DEFAULT 'asked' NOT NULL,
  	\`note\` text,
  	\`undo_reason\` text,
  	\`undone_at\` text,
  	\`undone_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`undone_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_suppressions\`("id", "address", "scope", "reason", "note", "undo_reason", "undone_at", "undone_by_id", "updated_at", "created_at") SELECT "id", "address", "scope", "reason", "note", "undo_reason", "undone_at", "undone_by_id", "updated_at", "created_at" FROM \`suppressions\`;`)
  await db.run(sql`DROP TABLE \`suppressions\`;`)
  await db.run(sql`ALTER TABLE \`__new_suppressions\` RENAME TO \`suppressions\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`suppressions_address_idx\` ON \`suppressions\` (\`address\`);`)
  await db.run(sql`CREATE INDEX \`suppressions_undone_by_idx\` ON \`suppressions\` (\`undone_by_id\`);`)
  await db.run(sql`CREATE INDEX \`suppressions_updated_at_idx\` ON \`suppressions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`suppressions_created_at_idx\` ON \`suppressions\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`dispatches\` DROP COLUMN \`refusals\`;`)
}
