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
  await db.run(sql`CREATE TABLE \`mail_settings_senders\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`address\` text NOT NULL,
  	\`reply_to\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`mail_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`mail_settings_senders_order_idx\` ON \`mail_settings_senders\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`mail_settings_senders_parent_id_idx\` ON \`mail_settings_senders\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`mail_settings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`approval\` text DEFAULT 'never' NOT NULL,
  	\`approval_above\` numeric,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`ALTER TABLE \`newsletters\` ADD \`sender\` text;`)
  await db.run(sql`ALTER TABLE \`newsletters\` ADD \`reply_to\` text;`)
  await db.run(sql`ALTER TABLE \`dispatches\` ADD \`approval_requested_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`dispatches\` ADD \`approval_requested_at\` text;`)
  await db.run(sql`ALTER TABLE \`dispatches\` ADD \`approved_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`dispatches\` ADD \`approved_at\` text;`)
  await db.run(sql`ALTER TABLE \`dispatches\` ADD \`approval_ended\` text;`)
  await db.run(sql`ALTER TABLE \`dispatches\` ADD \`approval_answer\` text;`)
  await db.run(sql`ALTER TABLE \`dispatches\` ADD \`fingerprint\` text;`)
  await db.run(sql`ALTER TABLE \`dispatches\` ADD \`audience\` text;`)
  await db.run(sql`ALTER TABLE \`dispatches\` ADD \`confirmed_at\` text;`)
  await db.run(sql`ALTER TABLE \`dispatches\` ADD \`timed\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`dispatches\` ADD \`sender\` text;`)
  await db.run(sql`ALTER TABLE \`dispatches\` ADD \`retry_at\` text;`)
  await db.run(sql`ALTER TABLE \`dispatches\` ADD \`retries\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`dispatches\` ADD \`corrects_id\` text(36) REFERENCES dispatches(id);`)
  await db.run(sql`ALTER TABLE \`dispatches\` ADD \`note\` text;`)
  await db.run(sql`ALTER TABLE \`dispatches\` ADD \`web_corrections\` text;`)
  await db.run(sql`ALTER TABLE \`dispatches\` ADD \`web_version\` numeric DEFAULT 1;`)
  await db.run(sql`CREATE INDEX \`dispatches_approval_requested_by_idx\` ON \`dispatches\` (\`approval_requested_by_id\`);`)
  await db.run(sql`CREATE INDEX \`dispatches_approval_requested_at_idx\` ON \`dispatches\` (\`approval_requested_at\`);`)
  await db.run(sql`CREATE INDEX \`dispatches_approved_by_idx\` ON \`dispatches\` (\`approved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`dispatches_retry_at_idx\` ON \`dispatches\` (\`retry_at\`);`)
  await db.run(sql`CREATE INDEX \`dispatches_corrects_idx\` ON \`dispatches\` (\`corrects_id\`);`)
  await db.run(sql`ALTER TABLE \`meetings\` ADD \`sender\` text;`)
  await db.run(sql`ALTER TABLE \`meetings\` ADD \`reply_to\` text;`)
  await db.run(sql`ALTER TABLE \`publisher_locales\` ADD \`names_the_strength_area\` text;`)
  await db.run(sql`ALTER TABLE \`publisher_locales\` ADD \`names_the_strength_areas\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`audit_events\`;`)
  await db.run(sql`DROP TABLE \`mail_settings_senders\`;`)
  await db.run(sql`DROP TABLE \`mail_settings\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_dispatches\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`status\` text NOT NULL,
  	\`newsletter_id\` text(36),
  	\`meeting_id\` text(36),
  	\`confirmed_count\` numeric,
  	\`confirmed_by_id\` text(36),
  	\`scheduled_for\` text,
  	\`started_at\` text,
  	\`completed_at\` text,
  	\`problem\` text,
  	\`pause_reason\` text,
  	\`key\` text,
  	\`slug\` text,
  	\`in_archive\` integer DEFAULT false,
  	\`worker\` text,
  	\`lease_until\` text,
  	\`content\` text,
  	\`segment_questions\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`newsletter_id\`) REFERENCES \`newsletters\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`meeting_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`confirmed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_dispatches\`("id", "title", "kind", "status", "newsletter_id", "meeting_id", "confirmed_count", "confirmed_by_id", "scheduled_for", "started_at", "completed_at", "problem", "pause_reason", "key", "slug", "in_archive", "worker", "lease_until", "content", "segment_questions", "updated_at", "created_at") SELECT "id", "title", "kind", "status", "newsletter_id", "meeting_id", "confirmed_count", "confirmed_by_id", "scheduled_for", "started_at", "completed_at", "problem", "pause_reason", "key", "slug", "in_archive", "worker", "lease_until", "content", "segment_questions", "updated_at", "created_at" FROM \`dispatches\`;`)
  await db.run(sql`DROP TABLE \`dispatches\`;`)
  await db.run(sql`ALTER TABLE \`__new_dispatches\` RENAME TO \`dispatches\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`dispatches_status_idx\` ON \`dispatches\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`dispatches_newsletter_idx\` ON \`dispatches\` (\`newsletter_id\`);`)
  await db.run(sql`CREATE INDEX \`dispatches_meeting_idx\` ON \`dispatches\` (\`meeting_id\`);`)
  await db.run(sql`CREATE INDEX \`dispatches_confirmed_by_idx\` ON \`dispatches\` (\`confirmed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`dispatches_scheduled_for_idx\` ON \`dispatches\` (\`scheduled_for\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`dispatches_key_idx\` ON \`dispatches\` (\`key\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`dispatches_slug_idx\` ON \`dispatches\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`dispatches_updated_at_idx\` ON \`dispatches\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`dispatches_created_at_idx\` ON \`dispatches\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`newsletters\` DROP COLUMN \`sender\`;`)
  await db.run(sql`ALTER TABLE \`newsletters\` DROP COLUMN \`reply_to\`;`)
  await db.run(sql`ALTER TABLE \`meetings\` DROP COLUMN \`sender\`;`)
  await db.run(sql`ALTER TABLE \`meetings\` DROP COLUMN \`reply_to\`;`)
  await db.run(sql`ALTER TABLE \`publisher_locales\` DROP COLUMN \`names_the_strength_area\`;`)
  await db.run(sql`ALTER TABLE \`publisher_locales\` DROP COLUMN \`names_the_strength_areas\`;`)
}
