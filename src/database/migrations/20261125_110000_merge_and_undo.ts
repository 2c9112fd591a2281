import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`_newsletters_v_blocks_text\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_newsletters_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_text_order_idx\` ON \`_newsletters_v_blocks_text\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_text_parent_id_idx\` ON \`_newsletters_v_blocks_text\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_text_path_idx\` ON \`_newsletters_v_blocks_text\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_newsletters_v_blocks_text_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_newsletters_v_blocks_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_newsletters_v_blocks_text_locales_locale_parent_id_unique\` ON \`_newsletters_v_blocks_text_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_newsletters_v_blocks_news\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_newsletters_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_news_order_idx\` ON \`_newsletters_v_blocks_news\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_news_parent_id_idx\` ON \`_newsletters_v_blocks_news\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_news_path_idx\` ON \`_newsletters_v_blocks_news\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_newsletters_v_blocks_meeting\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`meeting_id\` text(36),
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`meeting_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_newsletters_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_meeting_order_idx\` ON \`_newsletters_v_blocks_meeting\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_meeting_parent_id_idx\` ON \`_newsletters_v_blocks_meeting\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_meeting_path_idx\` ON \`_newsletters_v_blocks_meeting\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_meeting_meeting_idx\` ON \`_newsletters_v_blocks_meeting\` (\`meeting_id\`);`)
  await db.run(sql`CREATE TABLE \`_newsletters_v_blocks_meetings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_newsletters_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_meetings_order_idx\` ON \`_newsletters_v_blocks_meetings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_meetings_parent_id_idx\` ON \`_newsletters_v_blocks_meetings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_meetings_path_idx\` ON \`_newsletters_v_blocks_meetings\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_newsletters_v_blocks_calls\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_newsletters_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_calls_order_idx\` ON \`_newsletters_v_blocks_calls\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_calls_parent_id_idx\` ON \`_newsletters_v_blocks_calls\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_calls_path_idx\` ON \`_newsletters_v_blocks_calls\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_newsletters_v_blocks_picture\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`picture_id\` text(36),
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_newsletters_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_picture_order_idx\` ON \`_newsletters_v_blocks_picture\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_picture_parent_id_idx\` ON \`_newsletters_v_blocks_picture\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_picture_path_idx\` ON \`_newsletters_v_blocks_picture\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_picture_picture_idx\` ON \`_newsletters_v_blocks_picture\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`_newsletters_v_blocks_picture_locales\` (
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_newsletters_v_blocks_picture\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_newsletters_v_blocks_picture_locales_locale_parent_id_uniqu\` ON \`_newsletters_v_blocks_picture_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_newsletters_v_blocks_quote\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_newsletters_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_quote_order_idx\` ON \`_newsletters_v_blocks_quote\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_quote_parent_id_idx\` ON \`_newsletters_v_blocks_quote\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_quote_path_idx\` ON \`_newsletters_v_blocks_quote\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_newsletters_v_blocks_quote_locales\` (
  	\`text\` text,
  	\`source\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_newsletters_v_blocks_quote\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_newsletters_v_blocks_quote_locales_locale_parent_id_unique\` ON \`_newsletters_v_blocks_quote_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_newsletters_v_blocks_divider\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_newsletters_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_divider_order_idx\` ON \`_newsletters_v_blocks_divider\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_divider_parent_id_idx\` ON \`_newsletters_v_blocks_divider\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_divider_path_idx\` ON \`_newsletters_v_blocks_divider\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_newsletters_v_blocks_term\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`term_id\` text(36),
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`term_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_newsletters_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_term_order_idx\` ON \`_newsletters_v_blocks_term\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_term_parent_id_idx\` ON \`_newsletters_v_blocks_term\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_term_path_idx\` ON \`_newsletters_v_blocks_term\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_term_term_idx\` ON \`_newsletters_v_blocks_term\` (\`term_id\`);`)
  await db.run(sql`CREATE TABLE \`_newsletters_v_blocks_call_to_action\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`target\` text DEFAULT 'url' NOT NULL,
  	\`url\` text,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_newsletters_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_call_to_action_order_idx\` ON \`_newsletters_v_blocks_call_to_action\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_call_to_action_parent_id_idx\` ON \`_newsletters_v_blocks_call_to_action\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_call_to_action_path_idx\` ON \`_newsletters_v_blocks_call_to_action\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_newsletters_v_blocks_call_to_action_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_newsletters_v_blocks_call_to_action\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_newsletters_v_blocks_call_to_action_locales_locale_parent_i\` ON \`_newsletters_v_blocks_call_to_action_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_newsletters_v_blocks_eu_notice\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_newsletters_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_eu_notice_order_idx\` ON \`_newsletters_v_blocks_eu_notice\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_eu_notice_parent_id_idx\` ON \`_newsletters_v_blocks_eu_notice\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_eu_notice_path_idx\` ON \`_newsletters_v_blocks_eu_notice\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_newsletters_v_blocks_eu_notice_locales\` (
  	\`project\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_newsletters_v_blocks_eu_notice\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_newsletters_v_blocks_eu_notice_locales_locale_parent_id_uni\` ON \`_newsletters_v_blocks_eu_notice_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_newsletters_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_sender\` text,
  	\`version_reply_to\` text,
  	\`version_activity_id\` text(36),
  	\`version_in_archive\` integer DEFAULT true,
  	\`version_owner_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`newsletters\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_activity_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_newsletters_v_parent_idx\` ON \`_newsletters_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_version_version_activity_idx\` ON \`_newsletters_v\` (\`version_activity_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_version_version_owner_idx\` ON \`_newsletters_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_version_version_updated_at_idx\` ON \`_newsletters_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_version_version_created_at_idx\` ON \`_newsletters_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_version_version_deleted_at_idx\` ON \`_newsletters_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_created_at_idx\` ON \`_newsletters_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_updated_at_idx\` ON \`_newsletters_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_newsletters_v_locales\` (
  	\`version_subject\` text NOT NULL,
  	\`version_preheader\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_newsletters_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_newsletters_v_locales_locale_parent_id_unique\` ON \`_newsletters_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_newsletters_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`segments_id\` text(36),
  	\`news_id\` text(36),
  	\`meetings_id\` text(36),
  	\`calls_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_newsletters_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`segments_id\`) REFERENCES \`segments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`meetings_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`calls_id\`) REFERENCES \`calls\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_newsletters_v_rels_order_idx\` ON \`_newsletters_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_rels_parent_idx\` ON \`_newsletters_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_rels_path_idx\` ON \`_newsletters_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_rels_segments_id_idx\` ON \`_newsletters_v_rels\` (\`segments_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_rels_news_id_idx\` ON \`_newsletters_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_rels_meetings_id_idx\` ON \`_newsletters_v_rels\` (\`meetings_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_rels_calls_id_idx\` ON \`_newsletters_v_rels\` (\`calls_id\`);`)
  await db.run(sql`CREATE TABLE \`_meetings_v_version_agenda\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_meetings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_agenda_order_idx\` ON \`_meetings_v_version_agenda\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_agenda_parent_id_idx\` ON \`_meetings_v_version_agenda\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_meetings_v_version_agenda_locales\` (
  	\`text\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_meetings_v_version_agenda\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_meetings_v_version_agenda_locales_locale_parent_id_unique\` ON \`_meetings_v_version_agenda_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_meetings_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_start\` text NOT NULL,
  	\`version_start_tz\` text DEFAULT 'Europe/Stockholm' NOT NULL,
  	\`version_end\` text NOT NULL,
  	\`version_end_tz\` text DEFAULT 'Europe/Stockholm' NOT NULL,
  	\`version_place\` text,
  	\`version_link\` text,
  	\`version_organiser_name\` text,
  	\`version_organiser_email\` text,
  	\`version_status\` text DEFAULT 'planned',
  	\`version_initiative_id\` text(36),
  	\`version_kind\` text DEFAULT 'open' NOT NULL,
  	\`version_public\` integer DEFAULT false,
  	\`version_capacity\` numeric,
  	\`version_sender\` text,
  	\`version_reply_to\` text,
  	\`version_activity_id\` text(36),
  	\`version_slug\` text NOT NULL,
  	\`version_sequence\` numeric DEFAULT 0,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_initiative_id\`) REFERENCES \`initiatives\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_activity_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_meetings_v_parent_idx\` ON \`_meetings_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_start_idx\` ON \`_meetings_v\` (\`version_start\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_status_idx\` ON \`_meetings_v\` (\`version_status\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_initiative_idx\` ON \`_meetings_v\` (\`version_initiative_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_public_idx\` ON \`_meetings_v\` (\`version_public\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_activity_idx\` ON \`_meetings_v\` (\`version_activity_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_slug_idx\` ON \`_meetings_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_updated_at_idx\` ON \`_meetings_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_created_at_idx\` ON \`_meetings_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_deleted_at_idx\` ON \`_meetings_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_created_at_idx\` ON \`_meetings_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_updated_at_idx\` ON \`_meetings_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_meetings_v_locales\` (
  	\`version_title\` text NOT NULL,
  	\`version_description\` text,
  	\`version_invitation_message\` text,
  	\`version_outcome\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_meetings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_meetings_v_locales_locale_parent_id_unique\` ON \`_meetings_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_meetings_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`segments_id\` text(36),
  	\`organisations_id\` text(36),
  	\`contacts_id\` text(36),
  	\`strength_areas_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_meetings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`segments_id\`) REFERENCES \`segments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contacts_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`strength_areas_id\`) REFERENCES \`strength_areas\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_meetings_v_rels_order_idx\` ON \`_meetings_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_rels_parent_idx\` ON \`_meetings_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_rels_path_idx\` ON \`_meetings_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_rels_segments_id_idx\` ON \`_meetings_v_rels\` (\`segments_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_rels_organisations_id_idx\` ON \`_meetings_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_rels_contacts_id_idx\` ON \`_meetings_v_rels\` (\`contacts_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_rels_strength_areas_id_idx\` ON \`_meetings_v_rels\` (\`strength_areas_id\`);`)
  await db.run(sql`CREATE TABLE \`_activities_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_type\` text NOT NULL,
  	\`version_status\` text DEFAULT 'planned' NOT NULL,
  	\`version_year\` numeric NOT NULL,
  	\`version_month\` text,
  	\`version_from\` text,
  	\`version_to\` text,
  	\`version_plan_id\` text(36),
  	\`version_goal\` text,
  	\`version_audience\` text,
  	\`version_channel\` text,
  	\`version_public\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_plan_id\`) REFERENCES \`communication_plans\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_activities_v_parent_idx\` ON \`_activities_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_version_version_plan_idx\` ON \`_activities_v\` (\`version_plan_id\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_version_version_public_idx\` ON \`_activities_v\` (\`version_public\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_version_version_updated_at_idx\` ON \`_activities_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_version_version_created_at_idx\` ON \`_activities_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_version_version_deleted_at_idx\` ON \`_activities_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_created_at_idx\` ON \`_activities_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_updated_at_idx\` ON \`_activities_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_activities_v_locales\` (
  	\`version_title\` text NOT NULL,
  	\`version_description\` text,
  	\`version_outcome\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_activities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_activities_v_locales_locale_parent_id_unique\` ON \`_activities_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_activities_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`people_id\` text(36),
  	\`strength_areas_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_activities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`strength_areas_id\`) REFERENCES \`strength_areas\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_activities_v_rels_order_idx\` ON \`_activities_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_rels_parent_idx\` ON \`_activities_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_rels_path_idx\` ON \`_activities_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_rels_people_id_idx\` ON \`_activities_v_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_rels_strength_areas_id_idx\` ON \`_activities_v_rels\` (\`strength_areas_id\`);`)
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
  await db.run(sql`CREATE TABLE \`contact_imports\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`file_name\` text NOT NULL,
  	\`by\` text,
  	\`state\` text NOT NULL,
  	\`busy_by\` text,
  	\`busy_until\` text,
  	\`created\` numeric,
  	\`updated\` numeric,
  	\`unchanged\` numeric,
  	\`failed\` numeric,
  	\`undone_at\` text,
  	\`undone_by\` text,
  	\`removed\` numeric,
  	\`put_back\` numeric,
  	\`kept\` numeric,
  	\`organisations\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`contact_imports_updated_at_idx\` ON \`contact_imports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`contact_imports_created_at_idx\` ON \`contact_imports\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`contact_import_changes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`import\` text NOT NULL,
  	\`change\` text NOT NULL,
  	\`name\` text,
  	\`contact\` text,
  	\`before\` text,
  	\`after\` text,
  	\`said_no\` integer,
  	\`outcome\` text NOT NULL,
  	\`because\` text,
  	\`kept_fields\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`contact_import_changes_import_idx\` ON \`contact_import_changes\` (\`import\`);`)
  await db.run(sql`CREATE INDEX \`contact_import_changes_name_idx\` ON \`contact_import_changes\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`contact_import_changes_contact_idx\` ON \`contact_import_changes\` (\`contact\`);`)
  await db.run(sql`CREATE INDEX \`contact_import_changes_updated_at_idx\` ON \`contact_import_changes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`contact_import_changes_created_at_idx\` ON \`contact_import_changes\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`import_outcome_idx\` ON \`contact_import_changes\` (\`import\`,\`outcome\`);`)
  await db.run(sql`CREATE TABLE \`_segments_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_question\` text,
  	\`version_related_collection\` text DEFAULT 'contacts',
  	\`version_owner_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`segments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_segments_v_parent_idx\` ON \`_segments_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_segments_v_version_version_owner_idx\` ON \`_segments_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_segments_v_version_version_updated_at_idx\` ON \`_segments_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_segments_v_version_version_created_at_idx\` ON \`_segments_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_segments_v_version_version_deleted_at_idx\` ON \`_segments_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_segments_v_created_at_idx\` ON \`_segments_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_segments_v_updated_at_idx\` ON \`_segments_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_segments_v_locales\` (
  	\`version_name\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_segments_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_segments_v_locales_locale_parent_id_unique\` ON \`_segments_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_segments_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`contacts_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_segments_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contacts_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_segments_v_rels_order_idx\` ON \`_segments_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_segments_v_rels_parent_idx\` ON \`_segments_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_segments_v_rels_path_idx\` ON \`_segments_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_segments_v_rels_contacts_id_idx\` ON \`_segments_v_rels\` (\`contacts_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`_newsletters_v_blocks_text\`;`)
  await db.run(sql`DROP TABLE \`_newsletters_v_blocks_text_locales\`;`)
  await db.run(sql`DROP TABLE \`_newsletters_v_blocks_news\`;`)
  await db.run(sql`DROP TABLE \`_newsletters_v_blocks_meeting\`;`)
  await db.run(sql`DROP TABLE \`_newsletters_v_blocks_meetings\`;`)
  await db.run(sql`DROP TABLE \`_newsletters_v_blocks_calls\`;`)
  await db.run(sql`DROP TABLE \`_newsletters_v_blocks_picture\`;`)
  await db.run(sql`DROP TABLE \`_newsletters_v_blocks_picture_locales\`;`)
  await db.run(sql`DROP TABLE \`_newsletters_v_blocks_quote\`;`)
  await db.run(sql`DROP TABLE \`_newsletters_v_blocks_quote_locales\`;`)
  await db.run(sql`DROP TABLE \`_newsletters_v_blocks_divider\`;`)
  await db.run(sql`DROP TABLE \`_newsletters_v_blocks_term\`;`)
  await db.run(sql`DROP TABLE \`_newsletters_v_blocks_call_to_action\`;`)
  await db.run(sql`DROP TABLE \`_newsletters_v_blocks_call_to_action_locales\`;`)
  await db.run(sql`DROP TABLE \`_newsletters_v_blocks_eu_notice\`;`)
  await db.run(sql`DROP TABLE \`_newsletters_v_blocks_eu_notice_locales\`;`)
  await db.run(sql`DROP TABLE \`_newsletters_v\`;`)
  await db.run(sql`DROP TABLE \`_newsletters_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_newsletters_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_meetings_v_version_agenda\`;`)
  await db.run(sql`DROP TABLE \`_meetings_v_version_agenda_locales\`;`)
  await db.run(sql`DROP TABLE \`_meetings_v\`;`)
  await db.run(sql`DROP TABLE \`_meetings_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_meetings_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_activities_v\`;`)
  await db.run(sql`DROP TABLE \`_activities_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_activities_v_rels\`;`)
  await db.run(sql`DROP TABLE \`contact_merges_replaced\`;`)
  await db.run(sql`DROP TABLE \`contact_merges\`;`)
  await db.run(sql`DROP TABLE \`contact_imports\`;`)
  await db.run(sql`DROP TABLE \`contact_import_changes\`;`)
  await db.run(sql`DROP TABLE \`_segments_v\`;`)
  await db.run(sql`DROP TABLE \`_segments_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_segments_v_rels\`;`)
}
