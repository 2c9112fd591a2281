import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`incoming_mails\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`subject\` text,
  	\`verdict\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`received_at\` text NOT NULL,
  	\`from\` text,
  	\`address\` text,
  	\`status\` text,
  	\`diagnosis\` text,
  	\`delivery_id\` text(36),
  	\`contact_id\` text(36),
  	\`suppression_id\` text(36),
  	\`forwarded_to\` text,
  	\`settled_by_id\` text(36),
  	\`settled_at\` text,
  	\`settled_reason\` text,
  	\`original\` text,
  	\`key\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`delivery_id\`) REFERENCES \`deliveries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`contact_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`suppression_id\`) REFERENCES \`suppressions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`settled_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`incoming_mails_verdict_idx\` ON \`incoming_mails\` (\`verdict\`);`)
  await db.run(sql`CREATE INDEX \`incoming_mails_state_idx\` ON \`incoming_mails\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`incoming_mails_received_at_idx\` ON \`incoming_mails\` (\`received_at\`);`)
  await db.run(sql`CREATE INDEX \`incoming_mails_address_idx\` ON \`incoming_mails\` (\`address\`);`)
  await db.run(sql`CREATE INDEX \`incoming_mails_delivery_idx\` ON \`incoming_mails\` (\`delivery_id\`);`)
  await db.run(sql`CREATE INDEX \`incoming_mails_contact_idx\` ON \`incoming_mails\` (\`contact_id\`);`)
  await db.run(sql`CREATE INDEX \`incoming_mails_suppression_idx\` ON \`incoming_mails\` (\`suppression_id\`);`)
  await db.run(sql`CREATE INDEX \`incoming_mails_settled_by_idx\` ON \`incoming_mails\` (\`settled_by_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`incoming_mails_key_idx\` ON \`incoming_mails\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`incoming_mails_updated_at_idx\` ON \`incoming_mails\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`incoming_mails_created_at_idx\` ON \`incoming_mails\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`heartbeats\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`beats\` numeric NOT NULL,
  	\`at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`heartbeats_key_idx\` ON \`heartbeats\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`heartbeats_updated_at_idx\` ON \`heartbeats\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`heartbeats_created_at_idx\` ON \`heartbeats\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`mail_settings_domain_limits\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`domain\` text NOT NULL,
  	\`per_minute\` numeric NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`mail_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`mail_settings_domain_limits_order_idx\` ON \`mail_settings_domain_limits\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`mail_settings_domain_limits_parent_id_idx\` ON \`mail_settings_domain_limits\` (\`_parent_id\`);`)
  await db.run(sql`DROP INDEX \`deliveries_state_idx\`;`)
  await db.run(sql`DROP INDEX \`deliveries_message_id_idx\`;`)
  await db.run(sql`DROP INDEX \`deliveries_lease_until_idx\`;`)
  await db.run(sql`ALTER TABLE \`deliveries\` ADD \`event\` text;`)
  await db.run(sql`ALTER TABLE \`deliveries\` ADD \`event_at\` text;`)
  await db.run(sql`ALTER TABLE \`dispatches\` ADD \`registry_number\` text;`)
  await db.run(sql`ALTER TABLE \`dispatches\` ADD \`numbers\` text;`)
  await db.run(sql`ALTER TABLE \`dispatches\` ADD \`rows_removed_at\` text;`)
  await db.run(sql`ALTER TABLE \`contacts\` ADD \`responsible\` text;`)
  await db.run(sql`ALTER TABLE \`mail_settings_senders\` ADD \`per_minute\` numeric;`)
  await db.run(sql`ALTER TABLE \`mail_settings\` ADD \`per_minute\` numeric;`)
  await db.run(sql`ALTER TABLE \`mail_settings\` ADD \`forward_to\` text;`)
  await db.run(sql`ALTER TABLE \`mail_settings\` ADD \`keep_recipients\` numeric DEFAULT 24 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`mail_settings\` ADD \`open_for_subscribers\` integer DEFAULT true;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`incoming_mails\`;`)
  await db.run(sql`DROP TABLE \`heartbeats\`;`)
  await db.run(sql`DROP TABLE \`mail_settings_domain_limits\`;`)
  await db.run(sql`CREATE INDEX \`deliveries_state_idx\` ON \`deliveries\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_message_id_idx\` ON \`deliveries\` (\`message_id\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_lease_until_idx\` ON \`deliveries\` (\`lease_until\`);`)
  await db.run(sql`ALTER TABLE \`deliveries\` DROP COLUMN \`event\`;`)
  await db.run(sql`ALTER TABLE \`deliveries\` DROP COLUMN \`event_at\`;`)
  await db.run(sql`ALTER TABLE \`dispatches\` DROP COLUMN \`registry_number\`;`)
  await db.run(sql`ALTER TABLE \`dispatches\` DROP COLUMN \`numbers\`;`)
  await db.run(sql`ALTER TABLE \`dispatches\` DROP COLUMN \`rows_removed_at\`;`)
  await db.run(sql`ALTER TABLE \`contacts\` DROP COLUMN \`responsible\`;`)
  await db.run(sql`ALTER TABLE \`mail_settings_senders\` DROP COLUMN \`per_minute\`;`)
  await db.run(sql`ALTER TABLE \`mail_settings\` DROP COLUMN \`per_minute\`;`)
  await db.run(sql`ALTER TABLE \`mail_settings\` DROP COLUMN \`forward_to\`;`)
  await db.run(sql`ALTER TABLE \`mail_settings\` DROP COLUMN \`keep_recipients\`;`)
  await db.run(sql`ALTER TABLE \`mail_settings\` DROP COLUMN \`open_for_subscribers\`;`)
}
