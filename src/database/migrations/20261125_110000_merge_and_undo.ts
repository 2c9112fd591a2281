import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`contact_merges_replaced\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`removed\` text,
  	\`kept\` text,
  	\`before\` text,
  	\`carried\` integer,
  	\`deliveries\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`contact_merges\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`contact_merges_replaced_order_idx\` ON \`contact_merges_replaced\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`contact_merges_replaced_parent_id_idx\` ON \`contact_merges_replaced\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`contact_merges_replaced_removed_idx\` ON \`contact_merges_replaced\` (\`removed\`);`)
  await db.run(sql`CREATE TABLE \`contact_merges\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kept\` text NOT NULL,
  	\`removed\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`by\` text,
  	\`choice\` text,
  	\`before\` text,
  	\`merged\` text,
  	\`moved\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`contact_merges_kept_idx\` ON \`contact_merges\` (\`kept\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`contact_merges_removed_idx\` ON \`contact_merges\` (\`removed\`);`)
  await db.run(sql`CREATE INDEX \`contact_merges_state_idx\` ON \`contact_merges\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`contact_merges_at_idx\` ON \`contact_merges\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`contact_merges_updated_at_idx\` ON \`contact_merges\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`contact_merges_created_at_idx\` ON \`contact_merges\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`contact_merges_replaced\`;`)
  await db.run(sql`DROP TABLE \`contact_merges\`;`)
}
