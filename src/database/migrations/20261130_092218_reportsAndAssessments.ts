import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`terms_inflected_forms\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`terms_inflected_forms_order_idx\` ON \`terms_inflected_forms\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`terms_inflected_forms_parent_id_idx\` ON \`terms_inflected_forms\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`terms_inflected_forms_locale_idx\` ON \`terms_inflected_forms\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_terms_v_version_inflected_forms\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_terms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_terms_v_version_inflected_forms_order_idx\` ON \`_terms_v_version_inflected_forms\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_version_inflected_forms_parent_id_idx\` ON \`_terms_v_version_inflected_forms\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_version_inflected_forms_locale_idx\` ON \`_terms_v_version_inflected_forms\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`assessments_contributions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`criterion\` text NOT NULL,
  	\`contribution\` text NOT NULL,
  	\`reason\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`assessments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`assessments_contributions_order_idx\` ON \`assessments_contributions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`assessments_contributions_parent_id_idx\` ON \`assessments_contributions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`assessments\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`applicant_id\` text(36),
  	\`fund\` text,
  	\`summary\` text,
  	\`level\` text,
  	\`level_reason\` text,
  	\`develop\` text,
  	\`conclusion\` text,
  	\`statement\` text,
  	\`initiative_id\` text(36),
  	\`kind\` text DEFAULT 'application' NOT NULL,
  	\`status\` text DEFAULT 'received' NOT NULL,
  	\`received_on\` text,
  	\`assessed_on\` text,
  	\`registry_number\` text,
  	\`title_order\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`applicant_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`initiative_id\`) REFERENCES \`initiatives\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`assessments_applicant_idx\` ON \`assessments\` (\`applicant_id\`);`)
  await db.run(sql`CREATE INDEX \`assessments_level_idx\` ON \`assessments\` (\`level\`);`)
  await db.run(sql`CREATE INDEX \`assessments_initiative_idx\` ON \`assessments\` (\`initiative_id\`);`)
  await db.run(sql`CREATE INDEX \`assessments_title_order_idx\` ON \`assessments\` (\`title_order\`);`)
  await db.run(sql`CREATE INDEX \`assessments_updated_at_idx\` ON \`assessments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`assessments_created_at_idx\` ON \`assessments\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`assessments_deleted_at_idx\` ON \`assessments\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`assessments_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`meetings_id\` text(36),
  	\`people_id\` text(36),
  	\`strength_areas_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`assessments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`meetings_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`strength_areas_id\`) REFERENCES \`strength_areas\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`assessments_rels_order_idx\` ON \`assessments_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`assessments_rels_parent_idx\` ON \`assessments_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`assessments_rels_path_idx\` ON \`assessments_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`assessments_rels_meetings_id_idx\` ON \`assessments_rels\` (\`meetings_id\`);`)
  await db.run(sql`CREATE INDEX \`assessments_rels_people_id_idx\` ON \`assessments_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`assessments_rels_strength_areas_id_idx\` ON \`assessments_rels\` (\`strength_areas_id\`);`)
  await db.run(sql`CREATE TABLE \`_assessments_v_version_contributions\` (
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
  await db.run(sql`CREATE INDEX \`_assessments_v_version_contributions_order_idx\` ON \`_assessments_v_version_contributions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_assessments_v_version_contributions_parent_id_idx\` ON \`_assessments_v_version_contributions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_assessments_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text NOT NULL,
  	\`version_applicant_id\` text(36),
  	\`version_fund\` text,
  	\`version_summary\` text,
  	\`version_level\` text,
  	\`version_level_reason\` text,
  	\`version_develop\` text,
  	\`version_conclusion\` text,
  	\`version_statement\` text,
  	\`version_initiative_id\` text(36),
  	\`version_kind\` text DEFAULT 'application' NOT NULL,
  	\`version_status\` text DEFAULT 'received' NOT NULL,
  	\`version_received_on\` text,
  	\`version_assessed_on\` text,
  	\`version_registry_number\` text,
  	\`version_title_order\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`assessments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_applicant_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_initiative_id\`) REFERENCES \`initiatives\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_assessments_v_parent_idx\` ON \`_assessments_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_assessments_v_version_version_applicant_idx\` ON \`_assessments_v\` (\`version_applicant_id\`);`)
  await db.run(sql`CREATE INDEX \`_assessments_v_version_version_level_idx\` ON \`_assessments_v\` (\`version_level\`);`)
  await db.run(sql`CREATE INDEX \`_assessments_v_version_version_initiative_idx\` ON \`_assessments_v\` (\`version_initiative_id\`);`)
  await db.run(sql`CREATE INDEX \`_assessments_v_version_version_title_order_idx\` ON \`_assessments_v\` (\`version_title_order\`);`)
  await db.run(sql`CREATE INDEX \`_assessments_v_version_version_updated_at_idx\` ON \`_assessments_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_assessments_v_version_version_created_at_idx\` ON \`_assessments_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_assessments_v_version_version_deleted_at_idx\` ON \`_assessments_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_assessments_v_created_at_idx\` ON \`_assessments_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_assessments_v_updated_at_idx\` ON \`_assessments_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_assessments_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`meetings_id\` text(36),
  	\`people_id\` text(36),
  	\`strength_areas_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_assessments_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`meetings_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`strength_areas_id\`) REFERENCES \`strength_areas\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_assessments_v_rels_order_idx\` ON \`_assessments_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_assessments_v_rels_parent_idx\` ON \`_assessments_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_assessments_v_rels_path_idx\` ON \`_assessments_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_assessments_v_rels_meetings_id_idx\` ON \`_assessments_v_rels\` (\`meetings_id\`);`)
  await db.run(sql`CREATE INDEX \`_assessments_v_rels_people_id_idx\` ON \`_assessments_v_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`_assessments_v_rels_strength_areas_id_idx\` ON \`_assessments_v_rels\` (\`strength_areas_id\`);`)
  await db.run(sql`CREATE TABLE \`reports_edits\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`text\` text,
  	\`made\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`reports\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`reports_edits_order_idx\` ON \`reports_edits\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`reports_edits_parent_id_idx\` ON \`reports_edits\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`reports\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`year\` numeric NOT NULL,
  	\`language\` text DEFAULT 'sv' NOT NULL,
  	\`finished\` text,
  	\`status\` text DEFAULT 'draft' NOT NULL,
  	\`finished_at\` text,
  	\`date\` text,
  	\`registry_number\` text,
  	\`document_id\` text(36),
  	\`title_order\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`reports_year_idx\` ON \`reports\` (\`year\`);`)
  await db.run(sql`CREATE INDEX \`reports_document_idx\` ON \`reports\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`reports_title_order_idx\` ON \`reports\` (\`title_order\`);`)
  await db.run(sql`CREATE INDEX \`reports_updated_at_idx\` ON \`reports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`reports_created_at_idx\` ON \`reports\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`reports_deleted_at_idx\` ON \`reports\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`_reports_v_version_edits\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`text\` text,
  	\`made\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_reports_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_reports_v_version_edits_order_idx\` ON \`_reports_v_version_edits\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_version_edits_parent_id_idx\` ON \`_reports_v_version_edits\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_reports_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text NOT NULL,
  	\`version_year\` numeric NOT NULL,
  	\`version_language\` text DEFAULT 'sv' NOT NULL,
  	\`version_finished\` text,
  	\`version_status\` text DEFAULT 'draft' NOT NULL,
  	\`version_finished_at\` text,
  	\`version_date\` text,
  	\`version_registry_number\` text,
  	\`version_document_id\` text(36),
  	\`version_title_order\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`reports\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_reports_v_parent_idx\` ON \`_reports_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_version_version_year_idx\` ON \`_reports_v\` (\`version_year\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_version_version_document_idx\` ON \`_reports_v\` (\`version_document_id\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_version_version_title_order_idx\` ON \`_reports_v\` (\`version_title_order\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_version_version_updated_at_idx\` ON \`_reports_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_version_version_created_at_idx\` ON \`_reports_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_version_version_deleted_at_idx\` ON \`_reports_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_created_at_idx\` ON \`_reports_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_updated_at_idx\` ON \`_reports_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`explanation_model_levels_examples\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`explanation_model_levels\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`explanation_model_levels_examples_order_idx\` ON \`explanation_model_levels_examples\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`explanation_model_levels_examples_parent_id_idx\` ON \`explanation_model_levels_examples\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`explanation_model_levels_examples_locales\` (
  	\`text\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`explanation_model_levels_examples\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`explanation_model_levels_examples_locales_locale_parent_id_u\` ON \`explanation_model_levels_examples_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`explanation_model_criteria\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`explanation_model\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`explanation_model_criteria_order_idx\` ON \`explanation_model_criteria\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`explanation_model_criteria_parent_id_idx\` ON \`explanation_model_criteria\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`explanation_model_criteria_locales\` (
  	\`label\` text NOT NULL,
  	\`explanation\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`explanation_model_criteria\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`explanation_model_criteria_locales_locale_parent_id_unique\` ON \`explanation_model_criteria_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`publisher_plain_language_explain_terms\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`publisher\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`publisher_plain_language_explain_terms_order_idx\` ON \`publisher_plain_language_explain_terms\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`publisher_plain_language_explain_terms_parent_idx\` ON \`publisher_plain_language_explain_terms\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`publisher_plain_language_jargon\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`word\` text NOT NULL,
  	\`instead\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`publisher\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`publisher_plain_language_jargon_order_idx\` ON \`publisher_plain_language_jargon\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`publisher_plain_language_jargon_parent_id_idx\` ON \`publisher_plain_language_jargon\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`publisher_plain_language_jargon_locale_idx\` ON \`publisher_plain_language_jargon\` (\`_locale\`);`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`explain_terms\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_explain_terms\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`explain_terms\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_explain_terms\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`newsletters\` ADD \`explain_terms\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`_newsletters_v\` ADD \`version_explain_terms\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`assessments_id\` text(36) REFERENCES assessments(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`reports_id\` text(36) REFERENCES reports(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_assessments_id_idx\` ON \`payload_locked_documents_rels\` (\`assessments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_reports_id_idx\` ON \`payload_locked_documents_rels\` (\`reports_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`terms_inflected_forms\`;`)
  await db.run(sql`DROP TABLE \`_terms_v_version_inflected_forms\`;`)
  await db.run(sql`DROP TABLE \`assessments_contributions\`;`)
  await db.run(sql`DROP TABLE \`assessments\`;`)
  await db.run(sql`DROP TABLE \`assessments_rels\`;`)
  await db.run(sql`DROP TABLE \`_assessments_v_version_contributions\`;`)
  await db.run(sql`DROP TABLE \`_assessments_v\`;`)
  await db.run(sql`DROP TABLE \`_assessments_v_rels\`;`)
  await db.run(sql`DROP TABLE \`reports_edits\`;`)
  await db.run(sql`DROP TABLE \`reports\`;`)
  await db.run(sql`DROP TABLE \`_reports_v_version_edits\`;`)
  await db.run(sql`DROP TABLE \`_reports_v\`;`)
  await db.run(sql`DROP TABLE \`explanation_model_levels_examples\`;`)
  await db.run(sql`DROP TABLE \`explanation_model_levels_examples_locales\`;`)
  await db.run(sql`DROP TABLE \`explanation_model_criteria\`;`)
  await db.run(sql`DROP TABLE \`explanation_model_criteria_locales\`;`)
  await db.run(sql`DROP TABLE \`publisher_plain_language_explain_terms\`;`)
  await db.run(sql`DROP TABLE \`publisher_plain_language_jargon\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
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
  	FOREIGN KEY (\`contacts_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`segments_id\`) REFERENCES \`segments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`role_descriptions_id\`) REFERENCES \`role_descriptions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`api_clients_id\`) REFERENCES \`api_clients\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "news_id", "pages_id", "strength_areas_id", "terms_id", "initiatives_id", "calls_id", "documents_id", "media_id", "newsletters_id", "suppressions_id", "meetings_id", "activities_id", "communication_plans_id", "contacts_id", "organisations_id", "segments_id", "people_id", "role_descriptions_id", "users_id", "api_clients_id") SELECT "id", "order", "parent_id", "path", "news_id", "pages_id", "strength_areas_id", "terms_id", "initiatives_id", "calls_id", "documents_id", "media_id", "newsletters_id", "suppressions_id", "meetings_id", "activities_id", "communication_plans_id", "contacts_id", "organisations_id", "segments_id", "people_id", "role_descriptions_id", "users_id", "api_clients_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_contacts_id_idx\` ON \`payload_locked_documents_rels\` (\`contacts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_organisations_id_idx\` ON \`payload_locked_documents_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_segments_id_idx\` ON \`payload_locked_documents_rels\` (\`segments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_people_id_idx\` ON \`payload_locked_documents_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_role_descriptions_id_idx\` ON \`payload_locked_documents_rels\` (\`role_descriptions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_api_clients_id_idx\` ON \`payload_locked_documents_rels\` (\`api_clients_id\`);`)
  await db.run(sql`ALTER TABLE \`news\` DROP COLUMN \`explain_terms\`;`)
  await db.run(sql`ALTER TABLE \`_news_v\` DROP COLUMN \`version_explain_terms\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`explain_terms\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_explain_terms\`;`)
  await db.run(sql`ALTER TABLE \`newsletters\` DROP COLUMN \`explain_terms\`;`)
  await db.run(sql`ALTER TABLE \`_newsletters_v\` DROP COLUMN \`version_explain_terms\`;`)
}
