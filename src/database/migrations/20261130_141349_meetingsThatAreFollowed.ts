import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`meetings_mails\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`days\` numeric DEFAULT 7 NOT NULL,
  	\`at\` text DEFAULT '09:00' NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`meetings_mails_order_idx\` ON \`meetings_mails\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`meetings_mails_parent_id_idx\` ON \`meetings_mails\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`meetings_mails_locales\` (
  	\`message\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`meetings_mails\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`meetings_mails_locales_locale_parent_id_unique\` ON \`meetings_mails_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`meetings_decisions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`meetings_decisions_order_idx\` ON \`meetings_decisions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`meetings_decisions_parent_id_idx\` ON \`meetings_decisions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`meetings_decisions_locales\` (
  	\`decision\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`meetings_decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`meetings_decisions_locales_locale_parent_id_unique\` ON \`meetings_decisions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`meetings_feedback\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`form\` text DEFAULT 'scale' NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`meetings_feedback_order_idx\` ON \`meetings_feedback\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`meetings_feedback_parent_id_idx\` ON \`meetings_feedback\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`meetings_feedback_locales\` (
  	\`question\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`meetings_feedback\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`meetings_feedback_locales_locale_parent_id_unique\` ON \`meetings_feedback_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_meetings_v_version_mails\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`days\` numeric DEFAULT 7 NOT NULL,
  	\`at\` text DEFAULT '09:00' NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_meetings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_mails_order_idx\` ON \`_meetings_v_version_mails\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_mails_parent_id_idx\` ON \`_meetings_v_version_mails\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_meetings_v_version_mails_locales\` (
  	\`message\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_meetings_v_version_mails\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_meetings_v_version_mails_locales_locale_parent_id_unique\` ON \`_meetings_v_version_mails_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_meetings_v_version_decisions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_meetings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_decisions_order_idx\` ON \`_meetings_v_version_decisions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_decisions_parent_id_idx\` ON \`_meetings_v_version_decisions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_meetings_v_version_decisions_locales\` (
  	\`decision\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_meetings_v_version_decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_meetings_v_version_decisions_locales_locale_parent_id_uniqu\` ON \`_meetings_v_version_decisions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_meetings_v_version_feedback\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`form\` text DEFAULT 'scale' NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_meetings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_feedback_order_idx\` ON \`_meetings_v_version_feedback\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_feedback_parent_id_idx\` ON \`_meetings_v_version_feedback\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_meetings_v_version_feedback_locales\` (
  	\`question\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_meetings_v_version_feedback\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_meetings_v_version_feedback_locales_locale_parent_id_unique\` ON \`_meetings_v_version_feedback_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`meeting_series_weekdays\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`meeting_series\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`meeting_series_weekdays_order_idx\` ON \`meeting_series_weekdays\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`meeting_series_weekdays_parent_idx\` ON \`meeting_series_weekdays\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`meeting_series_months_left_out\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`meeting_series\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`meeting_series_months_left_out_order_idx\` ON \`meeting_series_months_left_out\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`meeting_series_months_left_out_parent_idx\` ON \`meeting_series_months_left_out\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`meeting_series\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`frequency\` text DEFAULT 'monthly' NOT NULL,
  	\`interval\` numeric DEFAULT 1 NOT NULL,
  	\`week\` text,
  	\`weekday\` text,
  	\`first_day\` text NOT NULL,
  	\`last_day\` text NOT NULL,
  	\`start_clock\` text DEFAULT '09:00' NOT NULL,
  	\`end_clock\` text DEFAULT '12:00' NOT NULL,
  	\`zone\` text DEFAULT 'Europe/Stockholm' NOT NULL,
  	\`place\` text,
  	\`link\` text,
  	\`kind\` text DEFAULT 'standing' NOT NULL,
  	\`public\` integer DEFAULT false,
  	\`continues_id\` text(36),
  	\`uid\` text,
  	\`sequence\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`continues_id\`) REFERENCES \`meeting_series\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`meeting_series_continues_idx\` ON \`meeting_series\` (\`continues_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`meeting_series_uid_idx\` ON \`meeting_series\` (\`uid\`);`)
  await db.run(sql`CREATE INDEX \`meeting_series_updated_at_idx\` ON \`meeting_series\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`meeting_series_created_at_idx\` ON \`meeting_series\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`meeting_series_locales\` (
  	\`title\` text NOT NULL,
  	\`description\` text,
  	\`invitation_message\` text,
  	\`title_order\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`meeting_series\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`meeting_series_title_order_idx\` ON \`meeting_series_locales\` (\`title_order\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`meeting_series_locales_locale_parent_id_unique\` ON \`meeting_series_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`meeting_series_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`segments_id\` text(36),
  	\`strength_areas_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`meeting_series\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`segments_id\`) REFERENCES \`segments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`strength_areas_id\`) REFERENCES \`strength_areas\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`meeting_series_rels_order_idx\` ON \`meeting_series_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`meeting_series_rels_parent_idx\` ON \`meeting_series_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`meeting_series_rels_path_idx\` ON \`meeting_series_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`meeting_series_rels_segments_id_idx\` ON \`meeting_series_rels\` (\`segments_id\`);`)
  await db.run(sql`CREATE INDEX \`meeting_series_rels_strength_areas_id_idx\` ON \`meeting_series_rels\` (\`strength_areas_id\`);`)
  await db.run(sql`CREATE TABLE \`_meeting_series_v_version_weekdays\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_meeting_series_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_meeting_series_v_version_weekdays_order_idx\` ON \`_meeting_series_v_version_weekdays\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_series_v_version_weekdays_parent_idx\` ON \`_meeting_series_v_version_weekdays\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_meeting_series_v_version_months_left_out\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_meeting_series_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_meeting_series_v_version_months_left_out_order_idx\` ON \`_meeting_series_v_version_months_left_out\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_series_v_version_months_left_out_parent_idx\` ON \`_meeting_series_v_version_months_left_out\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_meeting_series_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_frequency\` text DEFAULT 'monthly' NOT NULL,
  	\`version_interval\` numeric DEFAULT 1 NOT NULL,
  	\`version_week\` text,
  	\`version_weekday\` text,
  	\`version_first_day\` text NOT NULL,
  	\`version_last_day\` text NOT NULL,
  	\`version_start_clock\` text DEFAULT '09:00' NOT NULL,
  	\`version_end_clock\` text DEFAULT '12:00' NOT NULL,
  	\`version_zone\` text DEFAULT 'Europe/Stockholm' NOT NULL,
  	\`version_place\` text,
  	\`version_link\` text,
  	\`version_kind\` text DEFAULT 'standing' NOT NULL,
  	\`version_public\` integer DEFAULT false,
  	\`version_continues_id\` text(36),
  	\`version_uid\` text,
  	\`version_sequence\` numeric DEFAULT 0,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`meeting_series\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_continues_id\`) REFERENCES \`meeting_series\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_meeting_series_v_parent_idx\` ON \`_meeting_series_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_series_v_version_version_continues_idx\` ON \`_meeting_series_v\` (\`version_continues_id\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_series_v_version_version_uid_idx\` ON \`_meeting_series_v\` (\`version_uid\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_series_v_version_version_updated_at_idx\` ON \`_meeting_series_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_series_v_version_version_created_at_idx\` ON \`_meeting_series_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_series_v_created_at_idx\` ON \`_meeting_series_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_series_v_updated_at_idx\` ON \`_meeting_series_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_meeting_series_v_locales\` (
  	\`version_title\` text NOT NULL,
  	\`version_description\` text,
  	\`version_invitation_message\` text,
  	\`version_title_order\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_meeting_series_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_meeting_series_v_version_version_title_order_idx\` ON \`_meeting_series_v_locales\` (\`version_title_order\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_meeting_series_v_locales_locale_parent_id_unique\` ON \`_meeting_series_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_meeting_series_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`segments_id\` text(36),
  	\`strength_areas_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_meeting_series_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`segments_id\`) REFERENCES \`segments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`strength_areas_id\`) REFERENCES \`strength_areas\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_meeting_series_v_rels_order_idx\` ON \`_meeting_series_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_series_v_rels_parent_idx\` ON \`_meeting_series_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_series_v_rels_path_idx\` ON \`_meeting_series_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_series_v_rels_segments_id_idx\` ON \`_meeting_series_v_rels\` (\`segments_id\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_series_v_rels_strength_areas_id_idx\` ON \`_meeting_series_v_rels\` (\`strength_areas_id\`);`)
  await db.run(sql`CREATE TABLE \`meeting_seats\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`meeting\` text NOT NULL,
  	\`revision\` numeric NOT NULL,
  	\`seats\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`meeting_seats_meeting_idx\` ON \`meeting_seats\` (\`meeting\`);`)
  await db.run(sql`CREATE INDEX \`meeting_seats_updated_at_idx\` ON \`meeting_seats\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`meeting_seats_created_at_idx\` ON \`meeting_seats\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`meeting_needs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`invitation\` text NOT NULL,
  	\`meeting\` text NOT NULL,
  	\`food\` text,
  	\`access\` text,
  	\`forget_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`meeting_needs_invitation_idx\` ON \`meeting_needs\` (\`invitation\`);`)
  await db.run(sql`CREATE INDEX \`meeting_needs_meeting_idx\` ON \`meeting_needs\` (\`meeting\`);`)
  await db.run(sql`CREATE INDEX \`meeting_needs_forget_at_idx\` ON \`meeting_needs\` (\`forget_at\`);`)
  await db.run(sql`CREATE INDEX \`meeting_needs_updated_at_idx\` ON \`meeting_needs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`meeting_needs_created_at_idx\` ON \`meeting_needs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`sign_ups\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`meeting\` text NOT NULL,
  	\`address\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`organisation\` text,
  	\`language\` text NOT NULL,
  	\`guests\` numeric,
  	\`food\` text,
  	\`access\` text,
  	\`comment\` text,
  	\`invitations\` integer,
  	\`newsletter\` integer,
  	\`expires\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`sign_ups_meeting_idx\` ON \`sign_ups\` (\`meeting\`);`)
  await db.run(sql`CREATE INDEX \`sign_ups_address_idx\` ON \`sign_ups\` (\`address\`);`)
  await db.run(sql`CREATE INDEX \`sign_ups_expires_idx\` ON \`sign_ups\` (\`expires\`);`)
  await db.run(sql`CREATE INDEX \`sign_ups_updated_at_idx\` ON \`sign_ups\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sign_ups_created_at_idx\` ON \`sign_ups\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`feedback_answers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`meeting\` text NOT NULL,
  	\`answers\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`feedback_answers_meeting_idx\` ON \`feedback_answers\` (\`meeting\`);`)
  await db.run(sql`CREATE INDEX \`feedback_answers_updated_at_idx\` ON \`feedback_answers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`feedback_answers_created_at_idx\` ON \`feedback_answers\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`reply_addresses\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`address\` text NOT NULL,
  	\`contact\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`reply_addresses_address_idx\` ON \`reply_addresses\` (\`address\`);`)
  await db.run(sql`CREATE INDEX \`reply_addresses_contact_idx\` ON \`reply_addresses\` (\`contact\`);`)
  await db.run(sql`CREATE INDEX \`reply_addresses_updated_at_idx\` ON \`reply_addresses\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`reply_addresses_created_at_idx\` ON \`reply_addresses\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`calendar_feeds\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`user\` text NOT NULL,
  	\`hash\` text NOT NULL,
  	\`made_at\` text NOT NULL,
  	\`read_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`calendar_feeds_user_idx\` ON \`calendar_feeds\` (\`user\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`calendar_feeds_hash_idx\` ON \`calendar_feeds\` (\`hash\`);`)
  await db.run(sql`CREATE INDEX \`calendar_feeds_updated_at_idx\` ON \`calendar_feeds\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`calendar_feeds_created_at_idx\` ON \`calendar_feeds\` (\`created_at\`);`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_assessments_contributions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`criterion\` text NOT NULL,
  	\`contribution\` text,
  	\`reason\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`assessments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_assessments_contributions\`("_order", "_parent_id", "id", "criterion", "contribution", "reason") SELECT "_order", "_parent_id", "id", "criterion", "contribution", "reason" FROM \`assessments_contributions\`;`)
  await db.run(sql`DROP TABLE \`assessments_contributions\`;`)
  await db.run(sql`ALTER TABLE \`__new_assessments_contributions\` RENAME TO \`assessments_contributions\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`assessments_contributions_order_idx\` ON \`assessments_contributions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`assessments_contributions_parent_id_idx\` ON \`assessments_contributions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__assessments_v_version_contributions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`criterion\` text NOT NULL,
  	\`contribution\` text,
  	\`reason\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_assessments_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__assessments_v_version_contributions\`("_order", "_parent_id", "id", "criterion", "contribution", "reason", "_uuid") SELECT "_order", "_parent_id", "id", "criterion", "contribution", "reason", "_uuid" FROM \`_assessments_v_version_contributions\`;`)
  await db.run(sql`DROP TABLE \`_assessments_v_version_contributions\`;`)
  await db.run(sql`ALTER TABLE \`__new__assessments_v_version_contributions\` RENAME TO \`_assessments_v_version_contributions\`;`)
  await db.run(sql`CREATE INDEX \`_assessments_v_version_contributions_order_idx\` ON \`_assessments_v_version_contributions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_assessments_v_version_contributions_parent_id_idx\` ON \`_assessments_v_version_contributions\` (\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`deliveries\` ADD \`answer\` text;`)
  await db.run(sql`ALTER TABLE \`incoming_mails\` ADD \`invitation_id\` text(36) REFERENCES invitations(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`incoming_mails\` ADD \`reply\` text;`)
  await db.run(sql`CREATE INDEX \`incoming_mails_invitation_idx\` ON \`incoming_mails\` (\`invitation_id\`);`)
  await db.run(sql`ALTER TABLE \`meetings\` ADD \`address\` text;`)
  await db.run(sql`ALTER TABLE \`meetings\` ADD \`contact_person_id\` text(36) REFERENCES people(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`meetings\` ADD \`sign_up\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`meetings\` ADD \`answer_by\` text;`)
  await db.run(sql`ALTER TABLE \`meetings\` ADD \`seats_kept\` numeric;`)
  await db.run(sql`ALTER TABLE \`meetings\` ADD \`guests\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`meetings\` ADD \`series_id\` text(36) REFERENCES meeting_series(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`meetings\` ADD \`occurrence\` text;`)
  await db.run(sql`CREATE INDEX \`meetings_contact_person_idx\` ON \`meetings\` (\`contact_person_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_series_idx\` ON \`meetings\` (\`series_id\`);`)
  await db.run(sql`ALTER TABLE \`meetings_locales\` ADD \`directions\` text;`)
  await db.run(sql`ALTER TABLE \`meetings_locales\` ADD \`accessibility\` text;`)
  await db.run(sql`ALTER TABLE \`meetings_locales\` ADD \`cancel_reason\` text;`)
  await db.run(sql`ALTER TABLE \`meetings_locales\` ADD \`minutes\` text;`)
  await db.run(sql`ALTER TABLE \`meetings_rels\` ADD \`documents_id\` text(36) REFERENCES documents(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`meetings_rels_documents_id_idx\` ON \`meetings_rels\` (\`documents_id\`);`)
  await db.run(sql`ALTER TABLE \`_meetings_v\` ADD \`version_address\` text;`)
  await db.run(sql`ALTER TABLE \`_meetings_v\` ADD \`version_contact_person_id\` text(36) REFERENCES people(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`_meetings_v\` ADD \`version_sign_up\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_meetings_v\` ADD \`version_answer_by\` text;`)
  await db.run(sql`ALTER TABLE \`_meetings_v\` ADD \`version_seats_kept\` numeric;`)
  await db.run(sql`ALTER TABLE \`_meetings_v\` ADD \`version_guests\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`_meetings_v\` ADD \`version_series_id\` text(36) REFERENCES meeting_series(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`_meetings_v\` ADD \`version_occurrence\` text;`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_contact_person_idx\` ON \`_meetings_v\` (\`version_contact_person_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_series_idx\` ON \`_meetings_v\` (\`version_series_id\`);`)
  await db.run(sql`ALTER TABLE \`_meetings_v_locales\` ADD \`version_directions\` text;`)
  await db.run(sql`ALTER TABLE \`_meetings_v_locales\` ADD \`version_accessibility\` text;`)
  await db.run(sql`ALTER TABLE \`_meetings_v_locales\` ADD \`version_cancel_reason\` text;`)
  await db.run(sql`ALTER TABLE \`_meetings_v_locales\` ADD \`version_minutes\` text;`)
  await db.run(sql`ALTER TABLE \`_meetings_v_rels\` ADD \`documents_id\` text(36) REFERENCES documents(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_meetings_v_rels_documents_id_idx\` ON \`_meetings_v_rels\` (\`documents_id\`);`)
  await db.run(sql`ALTER TABLE \`invitations\` ADD \`guests\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`invitations\` ADD \`place\` text;`)
  await db.run(sql`ALTER TABLE \`invitations\` ADD \`comment\` text;`)
  await db.run(sql`ALTER TABLE \`invitations\` ADD \`substitute\` text;`)
  await db.run(sql`ALTER TABLE \`invitations\` ADD \`came_at\` text;`)
  await db.run(sql`ALTER TABLE \`invitations\` ADD \`came_guests\` numeric;`)
  await db.run(sql`ALTER TABLE \`invitations\` ADD \`removed_at\` text;`)
  await db.run(sql`ALTER TABLE \`invitations\` ADD \`feedback_at\` text;`)
  await db.run(sql`ALTER TABLE \`invitations\` ADD \`calendar_sequence\` numeric;`)
  await db.run(sql`ALTER TABLE \`invitations\` ADD \`calendar_stamp\` text;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`meeting_series_id\` text(36) REFERENCES meeting_series(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_meeting_series_id_idx\` ON \`payload_locked_documents_rels\` (\`meeting_series_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`meetings_mails\`;`)
  await db.run(sql`DROP TABLE \`meetings_mails_locales\`;`)
  await db.run(sql`DROP TABLE \`meetings_decisions\`;`)
  await db.run(sql`DROP TABLE \`meetings_decisions_locales\`;`)
  await db.run(sql`DROP TABLE \`meetings_feedback\`;`)
  await db.run(sql`DROP TABLE \`meetings_feedback_locales\`;`)
  await db.run(sql`DROP TABLE \`_meetings_v_version_mails\`;`)
  await db.run(sql`DROP TABLE \`_meetings_v_version_mails_locales\`;`)
  await db.run(sql`DROP TABLE \`_meetings_v_version_decisions\`;`)
  await db.run(sql`DROP TABLE \`_meetings_v_version_decisions_locales\`;`)
  await db.run(sql`DROP TABLE \`_meetings_v_version_feedback\`;`)
  await db.run(sql`DROP TABLE \`_meetings_v_version_feedback_locales\`;`)
  await db.run(sql`DROP TABLE \`meeting_series_weekdays\`;`)
  await db.run(sql`DROP TABLE \`meeting_series_months_left_out\`;`)
  await db.run(sql`DROP TABLE \`meeting_series\`;`)
  await db.run(sql`DROP TABLE \`meeting_series_locales\`;`)
  await db.run(sql`DROP TABLE \`meeting_series_rels\`;`)
  await db.run(sql`DROP TABLE \`_meeting_series_v_version_weekdays\`;`)
  await db.run(sql`DROP TABLE \`_meeting_series_v_version_months_left_out\`;`)
  await db.run(sql`DROP TABLE \`_meeting_series_v\`;`)
  await db.run(sql`DROP TABLE \`_meeting_series_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_meeting_series_v_rels\`;`)
  await db.run(sql`DROP TABLE \`meeting_seats\`;`)
  await db.run(sql`DROP TABLE \`meeting_needs\`;`)
  await db.run(sql`DROP TABLE \`sign_ups\`;`)
  await db.run(sql`DROP TABLE \`feedback_answers\`;`)
  await db.run(sql`DROP TABLE \`reply_addresses\`;`)
  await db.run(sql`DROP TABLE \`calendar_feeds\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_incoming_mails\` (
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
  await db.run(sql`INSERT INTO \`__new_incoming_mails\`("id", "subject", "verdict", "state", "received_at", "from", "address", "status", "diagnosis", "delivery_id", "contact_id", "suppression_id", "forwarded_to", "settled_by_id", "settled_at", "settled_reason", "original", "key", "updated_at", "created_at") SELECT "id", "subject", "verdict", "state", "received_at", "from", "address", "status", "diagnosis", "delivery_id", "contact_id", "suppression_id", "forwarded_to", "settled_by_id", "settled_at", "settled_reason", "original", "key", "updated_at", "created_at" FROM \`incoming_mails\`;`)
  await db.run(sql`DROP TABLE \`incoming_mails\`;`)
  await db.run(sql`ALTER TABLE \`__new_incoming_mails\` RENAME TO \`incoming_mails\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`incoming_mails_verdict_idx\` ON \`incoming_mails\` (\`verdict\`);`)
  await db.run(sql`CREATE INDEX \`incoming_mails_state_idx\` ON \`incoming_mails\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`incoming_mails_address_idx\` ON \`incoming_mails\` (\`address\`);`)
  await db.run(sql`CREATE INDEX \`incoming_mails_delivery_idx\` ON \`incoming_mails\` (\`delivery_id\`);`)
  await db.run(sql`CREATE INDEX \`incoming_mails_contact_idx\` ON \`incoming_mails\` (\`contact_id\`);`)
  await db.run(sql`CREATE INDEX \`incoming_mails_suppression_idx\` ON \`incoming_mails\` (\`suppression_id\`);`)
  await db.run(sql`CREATE INDEX \`incoming_mails_settled_by_idx\` ON \`incoming_mails\` (\`settled_by_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`incoming_mails_key_idx\` ON \`incoming_mails\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`incoming_mails_updated_at_idx\` ON \`incoming_mails\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`incoming_mails_created_at_idx\` ON \`incoming_mails\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`receivedAt_createdAt_idx\` ON \`incoming_mails\` (\`received_at\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_meetings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`start\` text NOT NULL,
  	\`start_tz\` text DEFAULT 'Europe/Stockholm' NOT NULL,
  	\`end\` text NOT NULL,
  	\`end_tz\` text DEFAULT 'Europe/Stockholm' NOT NULL,
  	\`place\` text,
  	\`link\` text,
  	\`organiser_name\` text,
  	\`organiser_email\` text,
  	\`status\` text DEFAULT 'planned',
  	\`initiative_id\` text(36),
  	\`kind\` text DEFAULT 'open' NOT NULL,
  	\`public\` integer DEFAULT false,
  	\`capacity\` numeric,
  	\`sender\` text,
  	\`reply_to\` text,
  	\`activity_id\` text(36),
  	\`slug\` text NOT NULL,
  	\`uid\` text,
  	\`sequence\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`initiative_id\`) REFERENCES \`initiatives\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`activity_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_meetings\`("id", "start", "start_tz", "end", "end_tz", "place", "link", "organiser_name", "organiser_email", "status", "initiative_id", "kind", "public", "capacity", "sender", "reply_to", "activity_id", "slug", "uid", "sequence", "updated_at", "created_at", "deleted_at") SELECT "id", "start", "start_tz", "end", "end_tz", "place", "link", "organiser_name", "organiser_email", "status", "initiative_id", "kind", "public", "capacity", "sender", "reply_to", "activity_id", "slug", "uid", "sequence", "updated_at", "created_at", "deleted_at" FROM \`meetings\`;`)
  await db.run(sql`DROP TABLE \`meetings\`;`)
  await db.run(sql`ALTER TABLE \`__new_meetings\` RENAME TO \`meetings\`;`)
  await db.run(sql`CREATE INDEX \`meetings_start_idx\` ON \`meetings\` (\`start\`);`)
  await db.run(sql`CREATE INDEX \`meetings_status_idx\` ON \`meetings\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`meetings_initiative_idx\` ON \`meetings\` (\`initiative_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_public_idx\` ON \`meetings\` (\`public\`);`)
  await db.run(sql`CREATE INDEX \`meetings_activity_idx\` ON \`meetings\` (\`activity_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`meetings_slug_idx\` ON \`meetings\` (\`slug\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`meetings_uid_idx\` ON \`meetings\` (\`uid\`);`)
  await db.run(sql`CREATE INDEX \`meetings_updated_at_idx\` ON \`meetings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`meetings_created_at_idx\` ON \`meetings\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`meetings_deleted_at_idx\` ON \`meetings\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_meetings_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`segments_id\` text(36),
  	\`organisations_id\` text(36),
  	\`contacts_id\` text(36),
  	\`strength_areas_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`segments_id\`) REFERENCES \`segments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contacts_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`strength_areas_id\`) REFERENCES \`strength_areas\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_meetings_rels\`("id", "order", "parent_id", "path", "segments_id", "organisations_id", "contacts_id", "strength_areas_id") SELECT "id", "order", "parent_id", "path", "segments_id", "organisations_id", "contacts_id", "strength_areas_id" FROM \`meetings_rels\`;`)
  await db.run(sql`DROP TABLE \`meetings_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_meetings_rels\` RENAME TO \`meetings_rels\`;`)
  await db.run(sql`CREATE INDEX \`meetings_rels_order_idx\` ON \`meetings_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`meetings_rels_parent_idx\` ON \`meetings_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_rels_path_idx\` ON \`meetings_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`meetings_rels_segments_id_idx\` ON \`meetings_rels\` (\`segments_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_rels_organisations_id_idx\` ON \`meetings_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_rels_contacts_id_idx\` ON \`meetings_rels\` (\`contacts_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_rels_strength_areas_id_idx\` ON \`meetings_rels\` (\`strength_areas_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__meetings_v\` (
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
  	\`version_uid\` text,
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
  await db.run(sql`INSERT INTO \`__new__meetings_v\`("id", "parent_id", "version_start", "version_start_tz", "version_end", "version_end_tz", "version_place", "version_link", "version_organiser_name", "version_organiser_email", "version_status", "version_initiative_id", "version_kind", "version_public", "version_capacity", "version_sender", "version_reply_to", "version_activity_id", "version_slug", "version_uid", "version_sequence", "version_updated_at", "version_created_at", "version_deleted_at", "created_at", "updated_at") SELECT "id", "parent_id", "version_start", "version_start_tz", "version_end", "version_end_tz", "version_place", "version_link", "version_organiser_name", "version_organiser_email", "version_status", "version_initiative_id", "version_kind", "version_public", "version_capacity", "version_sender", "version_reply_to", "version_activity_id", "version_slug", "version_uid", "version_sequence", "version_updated_at", "version_created_at", "version_deleted_at", "created_at", "updated_at" FROM \`_meetings_v\`;`)
  await db.run(sql`DROP TABLE \`_meetings_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__meetings_v\` RENAME TO \`_meetings_v\`;`)
  await db.run(sql`CREATE INDEX \`_meetings_v_parent_idx\` ON \`_meetings_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_start_idx\` ON \`_meetings_v\` (\`version_start\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_status_idx\` ON \`_meetings_v\` (\`version_status\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_initiative_idx\` ON \`_meetings_v\` (\`version_initiative_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_public_idx\` ON \`_meetings_v\` (\`version_public\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_activity_idx\` ON \`_meetings_v\` (\`version_activity_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_slug_idx\` ON \`_meetings_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_uid_idx\` ON \`_meetings_v\` (\`version_uid\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_updated_at_idx\` ON \`_meetings_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_created_at_idx\` ON \`_meetings_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_deleted_at_idx\` ON \`_meetings_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_created_at_idx\` ON \`_meetings_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_updated_at_idx\` ON \`_meetings_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`__new__meetings_v_rels\` (
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
  await db.run(sql`INSERT INTO \`__new__meetings_v_rels\`("id", "order", "parent_id", "path", "segments_id", "organisations_id", "contacts_id", "strength_areas_id") SELECT "id", "order", "parent_id", "path", "segments_id", "organisations_id", "contacts_id", "strength_areas_id" FROM \`_meetings_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_meetings_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__meetings_v_rels\` RENAME TO \`_meetings_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_meetings_v_rels_order_idx\` ON \`_meetings_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_rels_parent_idx\` ON \`_meetings_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_rels_path_idx\` ON \`_meetings_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_rels_segments_id_idx\` ON \`_meetings_v_rels\` (\`segments_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_rels_organisations_id_idx\` ON \`_meetings_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_rels_contacts_id_idx\` ON \`_meetings_v_rels\` (\`contacts_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_rels_strength_areas_id_idx\` ON \`_meetings_v_rels\` (\`strength_areas_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`news_id\` text(36),
  	\`pages_id\` text(36),
  	\`strength_areas_id\` text(36),
  	\`terms_id\` text(36),
  	\`initiatives_id\` text(36),
  	\`calls_id\` text(36),
  	\`documents_id\` text(36),
  	\`media_id\` text(36),
  	\`newsletters_id\` text(36),
  	\`suppressions_id\` text(36),
  	\`meetings_id\` text(36),
  	\`activities_id\` text(36),
  	\`communication_plans_id\` text(36),
  	\`assessments_id\` text(36),
  	\`reports_id\` text(36),
  	\`contacts_id\` text(36),
  	\`organisations_id\` text(36),
  	\`segments_id\` text(36),
  	\`people_id\` text(36),
  	\`role_descriptions_id\` text(36),
  	\`users_id\` text(36),
  	\`api_clients_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`strength_areas_id\`) REFERENCES \`strength_areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`initiatives_id\`) REFERENCES \`initiatives\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`calls_id\`) REFERENCES \`calls\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`newsletters_id\`) REFERENCES \`newsletters\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`suppressions_id\`) REFERENCES \`suppressions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`meetings_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`activities_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`communication_plans_id\`) REFERENCES \`communication_plans\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`assessments_id\`) REFERENCES \`assessments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`reports_id\`) REFERENCES \`reports\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contacts_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`segments_id\`) REFERENCES \`segments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`role_descriptions_id\`) REFERENCES \`role_descriptions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`api_clients_id\`) REFERENCES \`api_clients\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "news_id", "pages_id", "strength_areas_id", "terms_id", "initiatives_id", "calls_id", "documents_id", "media_id", "newsletters_id", "suppressions_id", "meetings_id", "activities_id", "communication_plans_id", "assessments_id", "reports_id", "contacts_id", "organisations_id", "segments_id", "people_id", "role_descriptions_id", "users_id", "api_clients_id") SELECT "id", "order", "parent_id", "path", "news_id", "pages_id", "strength_areas_id", "terms_id", "initiatives_id", "calls_id", "documents_id", "media_id", "newsletters_id", "suppressions_id", "meetings_id", "activities_id", "communication_plans_id", "assessments_id", "reports_id", "contacts_id", "organisations_id", "segments_id", "people_id", "role_descriptions_id", "users_id", "api_clients_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_news_id_idx\` ON \`payload_locked_documents_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_strength_areas_id_idx\` ON \`payload_locked_documents_rels\` (\`strength_areas_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_terms_id_idx\` ON \`payload_locked_documents_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_initiatives_id_idx\` ON \`payload_locked_documents_rels\` (\`initiatives_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_calls_id_idx\` ON \`payload_locked_documents_rels\` (\`calls_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_newsletters_id_idx\` ON \`payload_locked_documents_rels\` (\`newsletters_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_suppressions_id_idx\` ON \`payload_locked_documents_rels\` (\`suppressions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_meetings_id_idx\` ON \`payload_locked_documents_rels\` (\`meetings_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_activities_id_idx\` ON \`payload_locked_documents_rels\` (\`activities_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_communication_plans_id_idx\` ON \`payload_locked_documents_rels\` (\`communication_plans_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_assessments_id_idx\` ON \`payload_locked_documents_rels\` (\`assessments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_reports_id_idx\` ON \`payload_locked_documents_rels\` (\`reports_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_contacts_id_idx\` ON \`payload_locked_documents_rels\` (\`contacts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_organisations_id_idx\` ON \`payload_locked_documents_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_segments_id_idx\` ON \`payload_locked_documents_rels\` (\`segments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_people_id_idx\` ON \`payload_locked_documents_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_role_descriptions_id_idx\` ON \`payload_locked_documents_rels\` (\`role_descriptions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_api_clients_id_idx\` ON \`payload_locked_documents_rels\` (\`api_clients_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_assessments_contributions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`criterion\` text NOT NULL,
  	\`contribution\` text NOT NULL,
  	\`reason\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`assessments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_assessments_contributions\`("_order", "_parent_id", "id", "criterion", "contribution", "reason") SELECT "_order", "_parent_id", "id", "criterion", "contribution", "reason" FROM \`assessments_contributions\`;`)
  await db.run(sql`DROP TABLE \`assessments_contributions\`;`)
  await db.run(sql`ALTER TABLE \`__new_assessments_contributions\` RENAME TO \`assessments_contributions\`;`)
  await db.run(sql`CREATE INDEX \`assessments_contributions_order_idx\` ON \`assessments_contributions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`assessments_contributions_parent_id_idx\` ON \`assessments_contributions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__assessments_v_version_contributions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`criterion\` text NOT NULL,
  	\`contribution\` text NOT NULL,
  	\`reason\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_assessments_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__assessments_v_version_contributions\`("_order", "_parent_id", "id", "criterion", "contribution", "reason", "_uuid") SELECT "_order", "_parent_id", "id", "criterion", "contribution", "reason", "_uuid" FROM \`_assessments_v_version_contributions\`;`)
  await db.run(sql`DROP TABLE \`_assessments_v_version_contributions\`;`)
  await db.run(sql`ALTER TABLE \`__new__assessments_v_version_contributions\` RENAME TO \`_assessments_v_version_contributions\`;`)
  await db.run(sql`CREATE INDEX \`_assessments_v_version_contributions_order_idx\` ON \`_assessments_v_version_contributions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_assessments_v_version_contributions_parent_id_idx\` ON \`_assessments_v_version_contributions\` (\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`deliveries\` DROP COLUMN \`answer\`;`)
  await db.run(sql`ALTER TABLE \`meetings_locales\` DROP COLUMN \`directions\`;`)
  await db.run(sql`ALTER TABLE \`meetings_locales\` DROP COLUMN \`accessibility\`;`)
  await db.run(sql`ALTER TABLE \`meetings_locales\` DROP COLUMN \`cancel_reason\`;`)
  await db.run(sql`ALTER TABLE \`meetings_locales\` DROP COLUMN \`minutes\`;`)
  await db.run(sql`ALTER TABLE \`_meetings_v_locales\` DROP COLUMN \`version_directions\`;`)
  await db.run(sql`ALTER TABLE \`_meetings_v_locales\` DROP COLUMN \`version_accessibility\`;`)
  await db.run(sql`ALTER TABLE \`_meetings_v_locales\` DROP COLUMN \`version_cancel_reason\`;`)
  await db.run(sql`ALTER TABLE \`_meetings_v_locales\` DROP COLUMN \`version_minutes\`;`)
  await db.run(sql`ALTER TABLE \`invitations\` DROP COLUMN \`guests\`;`)
  await db.run(sql`ALTER TABLE \`invitations\` DROP COLUMN \`place\`;`)
  await db.run(sql`ALTER TABLE \`invitations\` DROP COLUMN \`comment\`;`)
  await db.run(sql`ALTER TABLE \`invitations\` DROP COLUMN \`substitute\`;`)
  await db.run(sql`ALTER TABLE \`invitations\` DROP COLUMN \`came_at\`;`)
  await db.run(sql`ALTER TABLE \`invitations\` DROP COLUMN \`came_guests\`;`)
  await db.run(sql`ALTER TABLE \`invitations\` DROP COLUMN \`removed_at\`;`)
  await db.run(sql`ALTER TABLE \`invitations\` DROP COLUMN \`feedback_at\`;`)
  await db.run(sql`ALTER TABLE \`invitations\` DROP COLUMN \`calendar_sequence\`;`)
  await db.run(sql`ALTER TABLE \`invitations\` DROP COLUMN \`calendar_stamp\`;`)
}
