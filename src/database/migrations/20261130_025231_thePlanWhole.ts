import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`activities_recurs_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`activities_recurs_in_order_idx\` ON \`activities_recurs_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`activities_recurs_in_parent_idx\` ON \`activities_recurs_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`activities_checklist\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`done\` integer DEFAULT false,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`activities_checklist_order_idx\` ON \`activities_checklist\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`activities_checklist_parent_id_idx\` ON \`activities_checklist\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_activities_v_version_recurs_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_activities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_activities_v_version_recurs_in_order_idx\` ON \`_activities_v_version_recurs_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_version_recurs_in_parent_idx\` ON \`_activities_v_version_recurs_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_activities_v_version_checklist\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`done\` integer DEFAULT false,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_activities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_activities_v_version_checklist_order_idx\` ON \`_activities_v_version_checklist\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_version_checklist_parent_id_idx\` ON \`_activities_v_version_checklist\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`communication_plans_messages\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`audience\` text,
  	\`strength_area_id\` text(36),
  	FOREIGN KEY (\`strength_area_id\`) REFERENCES \`strength_areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`communication_plans\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`communication_plans_messages_order_idx\` ON \`communication_plans_messages\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`communication_plans_messages_parent_id_idx\` ON \`communication_plans_messages\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`communication_plans_messages_strength_area_idx\` ON \`communication_plans_messages\` (\`strength_area_id\`);`)
  await db.run(sql`CREATE TABLE \`communication_plans_messages_locales\` (
  	\`text\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`communication_plans_messages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`communication_plans_messages_locales_locale_parent_id_unique\` ON \`communication_plans_messages_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`communication_plans_spokespersons\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`person_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`communication_plans\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`communication_plans_spokespersons_order_idx\` ON \`communication_plans_spokespersons\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`communication_plans_spokespersons_parent_id_idx\` ON \`communication_plans_spokespersons\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`communication_plans_spokespersons_person_idx\` ON \`communication_plans_spokespersons\` (\`person_id\`);`)
  await db.run(sql`CREATE TABLE \`communication_plans_spokespersons_locales\` (
  	\`about\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`communication_plans_spokespersons\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`communication_plans_spokespersons_locales_locale_parent_id_u\` ON \`communication_plans_spokespersons_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`communication_plans_budget\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`amount\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`communication_plans\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`communication_plans_budget_order_idx\` ON \`communication_plans_budget\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`communication_plans_budget_parent_id_idx\` ON \`communication_plans_budget\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`communication_plans_budget_locales\` (
  	\`what\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`communication_plans_budget\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`communication_plans_budget_locales_locale_parent_id_unique\` ON \`communication_plans_budget_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`communication_plans_revisions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`version\` text NOT NULL,
  	\`on\` text,
  	\`by\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`communication_plans\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`communication_plans_revisions_order_idx\` ON \`communication_plans_revisions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`communication_plans_revisions_parent_id_idx\` ON \`communication_plans_revisions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`communication_plans_revisions_locales\` (
  	\`what\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`communication_plans_revisions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`communication_plans_revisions_locales_locale_parent_id_uniqu\` ON \`communication_plans_revisions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`communication_plans_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`terms_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`communication_plans\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`communication_plans_rels_order_idx\` ON \`communication_plans_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`communication_plans_rels_parent_idx\` ON \`communication_plans_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`communication_plans_rels_path_idx\` ON \`communication_plans_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`communication_plans_rels_terms_id_idx\` ON \`communication_plans_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE TABLE \`_communication_plans_v_version_messages\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`audience\` text,
  	\`strength_area_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`strength_area_id\`) REFERENCES \`strength_areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_communication_plans_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_communication_plans_v_version_messages_order_idx\` ON \`_communication_plans_v_version_messages\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_communication_plans_v_version_messages_parent_id_idx\` ON \`_communication_plans_v_version_messages\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_communication_plans_v_version_messages_strength_area_idx\` ON \`_communication_plans_v_version_messages\` (\`strength_area_id\`);`)
  await db.run(sql`CREATE TABLE \`_communication_plans_v_version_messages_locales\` (
  	\`text\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_communication_plans_v_version_messages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_communication_plans_v_version_messages_locales_locale_paren\` ON \`_communication_plans_v_version_messages_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_communication_plans_v_version_spokespersons\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`person_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_communication_plans_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_communication_plans_v_version_spokespersons_order_idx\` ON \`_communication_plans_v_version_spokespersons\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_communication_plans_v_version_spokespersons_parent_id_idx\` ON \`_communication_plans_v_version_spokespersons\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_communication_plans_v_version_spokespersons_person_idx\` ON \`_communication_plans_v_version_spokespersons\` (\`person_id\`);`)
  await db.run(sql`CREATE TABLE \`_communication_plans_v_version_spokespersons_locales\` (
  	\`about\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_communication_plans_v_version_spokespersons\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_communication_plans_v_version_spokespersons_locales_locale_\` ON \`_communication_plans_v_version_spokespersons_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_communication_plans_v_version_budget\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`amount\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_communication_plans_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_communication_plans_v_version_budget_order_idx\` ON \`_communication_plans_v_version_budget\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_communication_plans_v_version_budget_parent_id_idx\` ON \`_communication_plans_v_version_budget\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_communication_plans_v_version_budget_locales\` (
  	\`what\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_communication_plans_v_version_budget\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_communication_plans_v_version_budget_locales_locale_parent_\` ON \`_communication_plans_v_version_budget_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_communication_plans_v_version_revisions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version\` text NOT NULL,
  	\`on\` text,
  	\`by\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_communication_plans_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_communication_plans_v_version_revisions_order_idx\` ON \`_communication_plans_v_version_revisions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_communication_plans_v_version_revisions_parent_id_idx\` ON \`_communication_plans_v_version_revisions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_communication_plans_v_version_revisions_locales\` (
  	\`what\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_communication_plans_v_version_revisions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_communication_plans_v_version_revisions_locales_locale_pare\` ON \`_communication_plans_v_version_revisions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_communication_plans_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`terms_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_communication_plans_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_communication_plans_v_rels_order_idx\` ON \`_communication_plans_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_communication_plans_v_rels_parent_idx\` ON \`_communication_plans_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_communication_plans_v_rels_path_idx\` ON \`_communication_plans_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_communication_plans_v_rels_terms_id_idx\` ON \`_communication_plans_v_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE TABLE \`page_visits\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`page\` text NOT NULL,
  	\`day\` text NOT NULL,
  	\`count\` numeric NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`page_visits_key_idx\` ON \`page_visits\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`page_visits_page_idx\` ON \`page_visits\` (\`page\`);`)
  await db.run(sql`CREATE INDEX \`page_visits_day_idx\` ON \`page_visits\` (\`day\`);`)
  await db.run(sql`CREATE INDEX \`page_visits_updated_at_idx\` ON \`page_visits\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`page_visits_created_at_idx\` ON \`page_visits\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`activity_id\` text(36) REFERENCES activities(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`documents_activity_idx\` ON \`documents\` (\`activity_id\`);`)
  await db.run(sql`ALTER TABLE \`_documents_v\` ADD \`version_activity_id\` text(36) REFERENCES activities(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_activity_idx\` ON \`_documents_v\` (\`version_activity_id\`);`)
  await db.run(sql`ALTER TABLE \`activities\` ADD \`message\` text;`)
  await db.run(sql`ALTER TABLE \`activities\` ADD \`cost\` numeric;`)
  await db.run(sql`ALTER TABLE \`activities\` ADD \`reminded\` text;`)
  await db.run(sql`ALTER TABLE \`_activities_v\` ADD \`version_message\` text;`)
  await db.run(sql`ALTER TABLE \`_activities_v\` ADD \`version_cost\` numeric;`)
  await db.run(sql`ALTER TABLE \`_activities_v\` ADD \`version_reminded\` text;`)
  await db.run(sql`ALTER TABLE \`communication_plans_goals\` ADD \`counted_by\` text DEFAULT 'hand';`)
  await db.run(sql`ALTER TABLE \`communication_plans_goals\` ADD \`outcome\` numeric;`)
  await db.run(sql`ALTER TABLE \`communication_plans_goals\` ADD \`outcome_on\` text;`)
  await db.run(sql`ALTER TABLE \`communication_plans_goals_locales\` ADD \`outcome_text\` text;`)
  await db.run(sql`ALTER TABLE \`communication_plans_audiences_locales\` ADD \`think\` text;`)
  await db.run(sql`ALTER TABLE \`communication_plans\` ADD \`from\` text;`)
  await db.run(sql`ALTER TABLE \`communication_plans\` ADD \`to\` text;`)
  await db.run(sql`ALTER TABLE \`communication_plans\` ADD \`scope\` text;`)
  await db.run(sql`ALTER TABLE \`communication_plans\` ADD \`adopted_by\` text;`)
  await db.run(sql`ALTER TABLE \`communication_plans\` ADD \`adopted_on\` text;`)
  await db.run(sql`ALTER TABLE \`communication_plans\` ADD \`made_from_id\` text(36) REFERENCES communication_plans(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`communication_plans_made_from_idx\` ON \`communication_plans\` (\`made_from_id\`);`)
  await db.run(sql`ALTER TABLE \`communication_plans_locales\` ADD \`strategy\` text;`)
  await db.run(sql`ALTER TABLE \`communication_plans_locales\` ADD \`follow_up\` text;`)
  await db.run(sql`ALTER TABLE \`_communication_plans_v_version_goals\` ADD \`counted_by\` text DEFAULT 'hand';`)
  await db.run(sql`ALTER TABLE \`_communication_plans_v_version_goals\` ADD \`outcome\` numeric;`)
  await db.run(sql`ALTER TABLE \`_communication_plans_v_version_goals\` ADD \`outcome_on\` text;`)
  await db.run(sql`ALTER TABLE \`_communication_plans_v_version_goals_locales\` ADD \`outcome_text\` text;`)
  await db.run(sql`ALTER TABLE \`_communication_plans_v_version_audiences_locales\` ADD \`think\` text;`)
  await db.run(sql`ALTER TABLE \`_communication_plans_v\` ADD \`version_from\` text;`)
  await db.run(sql`ALTER TABLE \`_communication_plans_v\` ADD \`version_to\` text;`)
  await db.run(sql`ALTER TABLE \`_communication_plans_v\` ADD \`version_scope\` text;`)
  await db.run(sql`ALTER TABLE \`_communication_plans_v\` ADD \`version_adopted_by\` text;`)
  await db.run(sql`ALTER TABLE \`_communication_plans_v\` ADD \`version_adopted_on\` text;`)
  await db.run(sql`ALTER TABLE \`_communication_plans_v\` ADD \`version_made_from_id\` text(36) REFERENCES communication_plans(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`_communication_plans_v_version_version_made_from_idx\` ON \`_communication_plans_v\` (\`version_made_from_id\`);`)
  await db.run(sql`ALTER TABLE \`_communication_plans_v_locales\` ADD \`version_strategy\` text;`)
  await db.run(sql`ALTER TABLE \`_communication_plans_v_locales\` ADD \`version_follow_up\` text;`)
  await db.run(sql`ALTER TABLE \`mail_settings\` ADD \`welcome_letter_id\` text(36) REFERENCES newsletters(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`mail_settings\` ADD \`remind_days\` numeric DEFAULT 7 NOT NULL;`)
  await db.run(sql`CREATE INDEX \`mail_settings_welcome_letter_idx\` ON \`mail_settings\` (\`welcome_letter_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`activities_recurs_in\`;`)
  await db.run(sql`DROP TABLE \`activities_checklist\`;`)
  await db.run(sql`DROP TABLE \`_activities_v_version_recurs_in\`;`)
  await db.run(sql`DROP TABLE \`_activities_v_version_checklist\`;`)
  await db.run(sql`DROP TABLE \`communication_plans_messages\`;`)
  await db.run(sql`DROP TABLE \`communication_plans_messages_locales\`;`)
  await db.run(sql`DROP TABLE \`communication_plans_spokespersons\`;`)
  await db.run(sql`DROP TABLE \`communication_plans_spokespersons_locales\`;`)
  await db.run(sql`DROP TABLE \`communication_plans_budget\`;`)
  await db.run(sql`DROP TABLE \`communication_plans_budget_locales\`;`)
  await db.run(sql`DROP TABLE \`communication_plans_revisions\`;`)
  await db.run(sql`DROP TABLE \`communication_plans_revisions_locales\`;`)
  await db.run(sql`DROP TABLE \`communication_plans_rels\`;`)
  await db.run(sql`DROP TABLE \`_communication_plans_v_version_messages\`;`)
  await db.run(sql`DROP TABLE \`_communication_plans_v_version_messages_locales\`;`)
  await db.run(sql`DROP TABLE \`_communication_plans_v_version_spokespersons\`;`)
  await db.run(sql`DROP TABLE \`_communication_plans_v_version_spokespersons_locales\`;`)
  await db.run(sql`DROP TABLE \`_communication_plans_v_version_budget\`;`)
  await db.run(sql`DROP TABLE \`_communication_plans_v_version_budget_locales\`;`)
  await db.run(sql`DROP TABLE \`_communication_plans_v_version_revisions\`;`)
  await db.run(sql`DROP TABLE \`_communication_plans_v_version_revisions_locales\`;`)
  await db.run(sql`DROP TABLE \`_communication_plans_v_rels\`;`)
  await db.run(sql`DROP TABLE \`page_visits\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`decision_date\` text,
  	\`decision_paragraph\` text,
  	\`valid_from\` text,
  	\`valid_to\` text,
  	\`kind\` text DEFAULT 'report',
  	\`registry_number\` text,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric
  );
  `)
  await db.run(sql`INSERT INTO \`__new_documents\`("id", "decision_date", "decision_paragraph", "valid_from", "valid_to", "kind", "registry_number", "slug", "updated_at", "created_at", "deleted_at", "_status", "url", "thumbnail_u_r_l", "filename", "mime_type", "filesize", "width", "height") SELECT "id", "decision_date", "decision_paragraph", "valid_from", "valid_to", "kind", "registry_number", "slug", "updated_at", "created_at", "deleted_at", "_status", "url", "thumbnail_u_r_l", "filename", "mime_type", "filesize", "width", "height" FROM \`documents\`;`)
  await db.run(sql`DROP TABLE \`documents\`;`)
  await db.run(sql`ALTER TABLE \`__new_documents\` RENAME TO \`documents\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`documents_registry_number_idx\` ON \`documents\` (\`registry_number\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`documents_slug_idx\` ON \`documents\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`documents_updated_at_idx\` ON \`documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_created_at_idx\` ON \`documents\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_deleted_at_idx\` ON \`documents\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`documents__status_idx\` ON \`documents\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`documents_filename_idx\` ON \`documents\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`__new__documents_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_decision_date\` text,
  	\`version_decision_paragraph\` text,
  	\`version_valid_from\` text,
  	\`version_valid_to\` text,
  	\`version_kind\` text DEFAULT 'report',
  	\`version_registry_number\` text,
  	\`version_slug\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`version_url\` text,
  	\`version_thumbnail_u_r_l\` text,
  	\`version_filename\` text,
  	\`version_mime_type\` text,
  	\`version_filesize\` numeric,
  	\`version_width\` numeric,
  	\`version_height\` numeric,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__documents_v\`("id", "parent_id", "version_decision_date", "version_decision_paragraph", "version_valid_from", "version_valid_to", "version_kind", "version_registry_number", "version_slug", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "version_url", "version_thumbnail_u_r_l", "version_filename", "version_mime_type", "version_filesize", "version_width", "version_height", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_decision_date", "version_decision_paragraph", "version_valid_from", "version_valid_to", "version_kind", "version_registry_number", "version_slug", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "version_url", "version_thumbnail_u_r_l", "version_filename", "version_mime_type", "version_filesize", "version_width", "version_height", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_documents_v\`;`)
  await db.run(sql`DROP TABLE \`_documents_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__documents_v\` RENAME TO \`_documents_v\`;`)
  await db.run(sql`CREATE INDEX \`_documents_v_parent_idx\` ON \`_documents_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_registry_number_idx\` ON \`_documents_v\` (\`version_registry_number\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_slug_idx\` ON \`_documents_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_updated_at_idx\` ON \`_documents_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_created_at_idx\` ON \`_documents_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_deleted_at_idx\` ON \`_documents_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version__status_idx\` ON \`_documents_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_filename_idx\` ON \`_documents_v\` (\`version_filename\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_created_at_idx\` ON \`_documents_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_updated_at_idx\` ON \`_documents_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_snapshot_idx\` ON \`_documents_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_published_locale_idx\` ON \`_documents_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_latest_idx\` ON \`_documents_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_communication_plans\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`status\` text DEFAULT 'draft' NOT NULL,
  	\`version\` text,
  	\`registry_number\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text
  );
  `)
  await db.run(sql`INSERT INTO \`__new_communication_plans\`("id", "status", "version", "registry_number", "updated_at", "created_at", "deleted_at") SELECT "id", "status", "version", "registry_number", "updated_at", "created_at", "deleted_at" FROM \`communication_plans\`;`)
  await db.run(sql`DROP TABLE \`communication_plans\`;`)
  await db.run(sql`ALTER TABLE \`__new_communication_plans\` RENAME TO \`communication_plans\`;`)
  await db.run(sql`CREATE INDEX \`communication_plans_updated_at_idx\` ON \`communication_plans\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`communication_plans_created_at_idx\` ON \`communication_plans\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`communication_plans_deleted_at_idx\` ON \`communication_plans\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`__new__communication_plans_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_status\` text DEFAULT 'draft' NOT NULL,
  	\`version_version\` text,
  	\`version_registry_number\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`communication_plans\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__communication_plans_v\`("id", "parent_id", "version_status", "version_version", "version_registry_number", "version_updated_at", "version_created_at", "version_deleted_at", "created_at", "updated_at") SELECT "id", "parent_id", "version_status", "version_version", "version_registry_number", "version_updated_at", "version_created_at", "version_deleted_at", "created_at", "updated_at" FROM \`_communication_plans_v\`;`)
  await db.run(sql`DROP TABLE \`_communication_plans_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__communication_plans_v\` RENAME TO \`_communication_plans_v\`;`)
  await db.run(sql`CREATE INDEX \`_communication_plans_v_parent_idx\` ON \`_communication_plans_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_communication_plans_v_version_version_updated_at_idx\` ON \`_communication_plans_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_communication_plans_v_version_version_created_at_idx\` ON \`_communication_plans_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_communication_plans_v_version_version_deleted_at_idx\` ON \`_communication_plans_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_communication_plans_v_created_at_idx\` ON \`_communication_plans_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_communication_plans_v_updated_at_idx\` ON \`_communication_plans_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_mail_settings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`approval\` text DEFAULT 'never' NOT NULL,
  	\`approval_above\` numeric,
  	\`per_minute\` numeric,
  	\`forward_to\` text,
  	\`keep_recipients\` numeric DEFAULT 24 NOT NULL,
  	\`open_for_subscribers\` integer DEFAULT true,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`INSERT INTO \`__new_mail_settings\`("id", "approval", "approval_above", "per_minute", "forward_to", "keep_recipients", "open_for_subscribers", "updated_at", "created_at") SELECT "id", "approval", "approval_above", "per_minute", "forward_to", "keep_recipients", "open_for_subscribers", "updated_at", "created_at" FROM \`mail_settings\`;`)
  await db.run(sql`DROP TABLE \`mail_settings\`;`)
  await db.run(sql`ALTER TABLE \`__new_mail_settings\` RENAME TO \`mail_settings\`;`)
  await db.run(sql`ALTER TABLE \`activities\` DROP COLUMN \`message\`;`)
  await db.run(sql`ALTER TABLE \`activities\` DROP COLUMN \`cost\`;`)
  await db.run(sql`ALTER TABLE \`activities\` DROP COLUMN \`reminded\`;`)
  await db.run(sql`ALTER TABLE \`_activities_v\` DROP COLUMN \`version_message\`;`)
  await db.run(sql`ALTER TABLE \`_activities_v\` DROP COLUMN \`version_cost\`;`)
  await db.run(sql`ALTER TABLE \`_activities_v\` DROP COLUMN \`version_reminded\`;`)
  await db.run(sql`ALTER TABLE \`communication_plans_goals\` DROP COLUMN \`counted_by\`;`)
  await db.run(sql`ALTER TABLE \`communication_plans_goals\` DROP COLUMN \`outcome\`;`)
  await db.run(sql`ALTER TABLE \`communication_plans_goals\` DROP COLUMN \`outcome_on\`;`)
  await db.run(sql`ALTER TABLE \`communication_plans_goals_locales\` DROP COLUMN \`outcome_text\`;`)
  await db.run(sql`ALTER TABLE \`communication_plans_audiences_locales\` DROP COLUMN \`think\`;`)
  await db.run(sql`ALTER TABLE \`communication_plans_locales\` DROP COLUMN \`strategy\`;`)
  await db.run(sql`ALTER TABLE \`communication_plans_locales\` DROP COLUMN \`follow_up\`;`)
  await db.run(sql`ALTER TABLE \`_communication_plans_v_version_goals\` DROP COLUMN \`counted_by\`;`)
  await db.run(sql`ALTER TABLE \`_communication_plans_v_version_goals\` DROP COLUMN \`outcome\`;`)
  await db.run(sql`ALTER TABLE \`_communication_plans_v_version_goals\` DROP COLUMN \`outcome_on\`;`)
  await db.run(sql`ALTER TABLE \`_communication_plans_v_version_goals_locales\` DROP COLUMN \`outcome_text\`;`)
  await db.run(sql`ALTER TABLE \`_communication_plans_v_version_audiences_locales\` DROP COLUMN \`think\`;`)
  await db.run(sql`ALTER TABLE \`_communication_plans_v_locales\` DROP COLUMN \`version_strategy\`;`)
  await db.run(sql`ALTER TABLE \`_communication_plans_v_locales\` DROP COLUMN \`version_follow_up\`;`)
}
