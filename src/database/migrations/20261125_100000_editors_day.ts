import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`pages_blocks_prose\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_prose_order_idx\` ON \`pages_blocks_prose\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_prose_parent_id_idx\` ON \`pages_blocks_prose\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_prose_path_idx\` ON \`pages_blocks_prose\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_prose_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_blocks_prose\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_blocks_prose_locales_locale_parent_id_unique\` ON \`pages_blocks_prose_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_explanation_model\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_explanation_model_order_idx\` ON \`pages_blocks_explanation_model\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_explanation_model_parent_id_idx\` ON \`pages_blocks_explanation_model\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_explanation_model_path_idx\` ON \`pages_blocks_explanation_model\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_glossary\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_glossary_order_idx\` ON \`pages_blocks_glossary\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_glossary_parent_id_idx\` ON \`pages_blocks_glossary\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_glossary_path_idx\` ON \`pages_blocks_glossary\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_glossary_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_blocks_glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_blocks_glossary_locales_locale_parent_id_unique\` ON \`pages_blocks_glossary_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_news_list\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`count\` numeric DEFAULT 5,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_news_list_order_idx\` ON \`pages_blocks_news_list\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_news_list_parent_id_idx\` ON \`pages_blocks_news_list\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_news_list_path_idx\` ON \`pages_blocks_news_list\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_news_list_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_blocks_news_list\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_blocks_news_list_locales_locale_parent_id_unique\` ON \`pages_blocks_news_list_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_meeting_list\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`count\` numeric DEFAULT 5,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_meeting_list_order_idx\` ON \`pages_blocks_meeting_list\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_meeting_list_parent_id_idx\` ON \`pages_blocks_meeting_list\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_meeting_list_path_idx\` ON \`pages_blocks_meeting_list\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_meeting_list_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_blocks_meeting_list\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_blocks_meeting_list_locales_locale_parent_id_unique\` ON \`pages_blocks_meeting_list_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_people\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_people_order_idx\` ON \`pages_blocks_people\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_people_parent_id_idx\` ON \`pages_blocks_people\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_people_path_idx\` ON \`pages_blocks_people\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_people_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_blocks_people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_blocks_people_locales_locale_parent_id_unique\` ON \`pages_blocks_people_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_page_picture\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`picture_id\` text(36),
  	\`block_name\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_page_picture_order_idx\` ON \`pages_blocks_page_picture\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_page_picture_parent_id_idx\` ON \`pages_blocks_page_picture\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_page_picture_path_idx\` ON \`pages_blocks_page_picture\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_page_picture_picture_idx\` ON \`pages_blocks_page_picture\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_page_picture_locales\` (
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_blocks_page_picture\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_blocks_page_picture_locales_locale_parent_id_unique\` ON \`pages_blocks_page_picture_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`in_menu\` integer DEFAULT false,
  	\`menu_order\` numeric DEFAULT 0,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_in_menu_idx\` ON \`pages\` (\`in_menu\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_slug_idx\` ON \`pages\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`pages_updated_at_idx\` ON \`pages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_created_at_idx\` ON \`pages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_deleted_at_idx\` ON \`pages\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`pages__status_idx\` ON \`pages\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`pages_locales\` (
  	\`title\` text,
  	\`lead\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_locales_locale_parent_id_unique\` ON \`pages_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`terms_id\` text(36),
  	\`strength_areas_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`strength_areas_id\`) REFERENCES \`strength_areas\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_rels_order_idx\` ON \`pages_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_parent_idx\` ON \`pages_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_path_idx\` ON \`pages_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_terms_id_idx\` ON \`pages_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_strength_areas_id_idx\` ON \`pages_rels\` (\`strength_areas_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_prose\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_prose_order_idx\` ON \`_pages_v_blocks_prose\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_prose_parent_id_idx\` ON \`_pages_v_blocks_prose\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_prose_path_idx\` ON \`_pages_v_blocks_prose\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_prose_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_blocks_prose\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_pages_v_blocks_prose_locales_locale_parent_id_unique\` ON \`_pages_v_blocks_prose_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_explanation_model\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_explanation_model_order_idx\` ON \`_pages_v_blocks_explanation_model\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_explanation_model_parent_id_idx\` ON \`_pages_v_blocks_explanation_model\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_explanation_model_path_idx\` ON \`_pages_v_blocks_explanation_model\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_glossary\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_glossary_order_idx\` ON \`_pages_v_blocks_glossary\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_glossary_parent_id_idx\` ON \`_pages_v_blocks_glossary\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_glossary_path_idx\` ON \`_pages_v_blocks_glossary\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_glossary_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_blocks_glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_pages_v_blocks_glossary_locales_locale_parent_id_unique\` ON \`_pages_v_blocks_glossary_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_news_list\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`count\` numeric DEFAULT 5,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_news_list_order_idx\` ON \`_pages_v_blocks_news_list\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_news_list_parent_id_idx\` ON \`_pages_v_blocks_news_list\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_news_list_path_idx\` ON \`_pages_v_blocks_news_list\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_news_list_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_blocks_news_list\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_pages_v_blocks_news_list_locales_locale_parent_id_unique\` ON \`_pages_v_blocks_news_list_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_meeting_list\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`count\` numeric DEFAULT 5,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_meeting_list_order_idx\` ON \`_pages_v_blocks_meeting_list\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_meeting_list_parent_id_idx\` ON \`_pages_v_blocks_meeting_list\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_meeting_list_path_idx\` ON \`_pages_v_blocks_meeting_list\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_meeting_list_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_blocks_meeting_list\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_pages_v_blocks_meeting_list_locales_locale_parent_id_unique\` ON \`_pages_v_blocks_meeting_list_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_people\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_people_order_idx\` ON \`_pages_v_blocks_people\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_people_parent_id_idx\` ON \`_pages_v_blocks_people\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_people_path_idx\` ON \`_pages_v_blocks_people\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_people_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_blocks_people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_pages_v_blocks_people_locales_locale_parent_id_unique\` ON \`_pages_v_blocks_people_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_page_picture\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`picture_id\` text(36),
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_page_picture_order_idx\` ON \`_pages_v_blocks_page_picture\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_page_picture_parent_id_idx\` ON \`_pages_v_blocks_page_picture\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_page_picture_path_idx\` ON \`_pages_v_blocks_page_picture\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_page_picture_picture_idx\` ON \`_pages_v_blocks_page_picture\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_page_picture_locales\` (
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_blocks_page_picture\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_pages_v_blocks_page_picture_locales_locale_parent_id_unique\` ON \`_pages_v_blocks_page_picture_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_in_menu\` integer DEFAULT false,
  	\`version_menu_order\` numeric DEFAULT 0,
  	\`version_slug\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_parent_idx\` ON \`_pages_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_in_menu_idx\` ON \`_pages_v\` (\`version_in_menu\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_slug_idx\` ON \`_pages_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_updated_at_idx\` ON \`_pages_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_created_at_idx\` ON \`_pages_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_deleted_at_idx\` ON \`_pages_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version__status_idx\` ON \`_pages_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_created_at_idx\` ON \`_pages_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_updated_at_idx\` ON \`_pages_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_snapshot_idx\` ON \`_pages_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_published_locale_idx\` ON \`_pages_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_latest_idx\` ON \`_pages_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_locales\` (
  	\`version_title\` text,
  	\`version_lead\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_pages_v_locales_locale_parent_id_unique\` ON \`_pages_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`terms_id\` text(36),
  	\`strength_areas_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`strength_areas_id\`) REFERENCES \`strength_areas\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_order_idx\` ON \`_pages_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_parent_idx\` ON \`_pages_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_path_idx\` ON \`_pages_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_terms_id_idx\` ON \`_pages_v_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_strength_areas_id_idx\` ON \`_pages_v_rels\` (\`strength_areas_id\`);`)
  await db.run(sql`CREATE TABLE \`initiatives\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`owner_id\` text(36),
  	\`funder\` text,
  	\`from\` text,
  	\`to\` text,
  	\`participation_role\` text,
  	\`level\` text,
  	\`link\` text,
  	\`kind\` text,
  	\`status\` text DEFAULT 'ongoing',
  	\`call_id\` text(36),
  	\`eu_notice\` integer DEFAULT false,
  	\`registry_number\` text,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`call_id\`) REFERENCES \`calls\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`initiatives_owner_idx\` ON \`initiatives\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`initiatives_level_idx\` ON \`initiatives\` (\`level\`);`)
  await db.run(sql`CREATE INDEX \`initiatives_call_idx\` ON \`initiatives\` (\`call_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`initiatives_slug_idx\` ON \`initiatives\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`initiatives_updated_at_idx\` ON \`initiatives\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`initiatives_created_at_idx\` ON \`initiatives\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`initiatives_deleted_at_idx\` ON \`initiatives\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`initiatives__status_idx\` ON \`initiatives\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`initiatives_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`description\` text,
  	\`participation_note\` text,
  	\`level_reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`initiatives\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`initiatives_locales_locale_parent_id_unique\` ON \`initiatives_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`initiatives_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`strength_areas_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`initiatives\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`strength_areas_id\`) REFERENCES \`strength_areas\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`initiatives_rels_order_idx\` ON \`initiatives_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`initiatives_rels_parent_idx\` ON \`initiatives_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`initiatives_rels_path_idx\` ON \`initiatives_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`initiatives_rels_strength_areas_id_idx\` ON \`initiatives_rels\` (\`strength_areas_id\`);`)
  await db.run(sql`CREATE TABLE \`_initiatives_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_owner_id\` text(36),
  	\`version_funder\` text,
  	\`version_from\` text,
  	\`version_to\` text,
  	\`version_participation_role\` text,
  	\`version_level\` text,
  	\`version_link\` text,
  	\`version_kind\` text,
  	\`version_status\` text DEFAULT 'ongoing',
  	\`version_call_id\` text(36),
  	\`version_eu_notice\` integer DEFAULT false,
  	\`version_registry_number\` text,
  	\`version_slug\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`initiatives\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_call_id\`) REFERENCES \`calls\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_initiatives_v_parent_idx\` ON \`_initiatives_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_initiatives_v_version_version_owner_idx\` ON \`_initiatives_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_initiatives_v_version_version_level_idx\` ON \`_initiatives_v\` (\`version_level\`);`)
  await db.run(sql`CREATE INDEX \`_initiatives_v_version_version_call_idx\` ON \`_initiatives_v\` (\`version_call_id\`);`)
  await db.run(sql`CREATE INDEX \`_initiatives_v_version_version_slug_idx\` ON \`_initiatives_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_initiatives_v_version_version_updated_at_idx\` ON \`_initiatives_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_initiatives_v_version_version_created_at_idx\` ON \`_initiatives_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_initiatives_v_version_version_deleted_at_idx\` ON \`_initiatives_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_initiatives_v_version_version__status_idx\` ON \`_initiatives_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_initiatives_v_created_at_idx\` ON \`_initiatives_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_initiatives_v_updated_at_idx\` ON \`_initiatives_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_initiatives_v_snapshot_idx\` ON \`_initiatives_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_initiatives_v_published_locale_idx\` ON \`_initiatives_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_initiatives_v_latest_idx\` ON \`_initiatives_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_initiatives_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_description\` text,
  	\`version_participation_note\` text,
  	\`version_level_reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_initiatives_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_initiatives_v_locales_locale_parent_id_unique\` ON \`_initiatives_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_initiatives_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`strength_areas_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_initiatives_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`strength_areas_id\`) REFERENCES \`strength_areas\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_initiatives_v_rels_order_idx\` ON \`_initiatives_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_initiatives_v_rels_parent_idx\` ON \`_initiatives_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_initiatives_v_rels_path_idx\` ON \`_initiatives_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_initiatives_v_rels_strength_areas_id_idx\` ON \`_initiatives_v_rels\` (\`strength_areas_id\`);`)
  await db.run(sql`CREATE TABLE \`calls\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`funder\` text,
  	\`opens\` text,
  	\`closes\` text,
  	\`link\` text,
  	\`registry_number\` text,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE INDEX \`calls_closes_idx\` ON \`calls\` (\`closes\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`calls_slug_idx\` ON \`calls\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`calls_updated_at_idx\` ON \`calls\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`calls_created_at_idx\` ON \`calls\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`calls_deleted_at_idx\` ON \`calls\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`calls__status_idx\` ON \`calls\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`calls_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`calls\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`calls_locales_locale_parent_id_unique\` ON \`calls_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`calls_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`strength_areas_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`calls\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`strength_areas_id\`) REFERENCES \`strength_areas\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`calls_rels_order_idx\` ON \`calls_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`calls_rels_parent_idx\` ON \`calls_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`calls_rels_path_idx\` ON \`calls_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`calls_rels_strength_areas_id_idx\` ON \`calls_rels\` (\`strength_areas_id\`);`)
  await db.run(sql`CREATE TABLE \`_calls_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_funder\` text,
  	\`version_opens\` text,
  	\`version_closes\` text,
  	\`version_link\` text,
  	\`version_registry_number\` text,
  	\`version_slug\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`calls\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_calls_v_parent_idx\` ON \`_calls_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_version_version_closes_idx\` ON \`_calls_v\` (\`version_closes\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_version_version_slug_idx\` ON \`_calls_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_version_version_updated_at_idx\` ON \`_calls_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_version_version_created_at_idx\` ON \`_calls_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_version_version_deleted_at_idx\` ON \`_calls_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_version_version__status_idx\` ON \`_calls_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_created_at_idx\` ON \`_calls_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_updated_at_idx\` ON \`_calls_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_snapshot_idx\` ON \`_calls_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_published_locale_idx\` ON \`_calls_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_latest_idx\` ON \`_calls_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_calls_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_calls_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_calls_v_locales_locale_parent_id_unique\` ON \`_calls_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_calls_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`strength_areas_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_calls_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`strength_areas_id\`) REFERENCES \`strength_areas\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_calls_v_rels_order_idx\` ON \`_calls_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_rels_parent_idx\` ON \`_calls_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_rels_path_idx\` ON \`_calls_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_rels_strength_areas_id_idx\` ON \`_calls_v_rels\` (\`strength_areas_id\`);`)
  await db.run(sql`CREATE TABLE \`documents\` (
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
  await db.run(sql`CREATE INDEX \`documents_registry_number_idx\` ON \`documents\` (\`registry_number\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`documents_slug_idx\` ON \`documents\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`documents_updated_at_idx\` ON \`documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_created_at_idx\` ON \`documents\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_deleted_at_idx\` ON \`documents\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`documents__status_idx\` ON \`documents\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`documents_filename_idx\` ON \`documents\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`documents_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`decision_body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`documents_locales_locale_parent_id_unique\` ON \`documents_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`strength_areas_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`strength_areas_id\`) REFERENCES \`strength_areas\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_rels_order_idx\` ON \`documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_parent_idx\` ON \`documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_path_idx\` ON \`documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_strength_areas_id_idx\` ON \`documents_rels\` (\`strength_areas_id\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v\` (
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
  await db.run(sql`CREATE TABLE \`_documents_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_decision_body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_documents_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_documents_v_locales_locale_parent_id_unique\` ON \`_documents_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`strength_areas_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_documents_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`strength_areas_id\`) REFERENCES \`strength_areas\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_order_idx\` ON \`_documents_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_parent_idx\` ON \`_documents_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_path_idx\` ON \`_documents_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_strength_areas_id_idx\` ON \`_documents_v_rels\` (\`strength_areas_id\`);`)
  await db.run(sql`CREATE TABLE \`newsletters_blocks_meetings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`newsletters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_meetings_order_idx\` ON \`newsletters_blocks_meetings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_meetings_parent_id_idx\` ON \`newsletters_blocks_meetings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_meetings_path_idx\` ON \`newsletters_blocks_meetings\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`newsletters_blocks_calls\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`newsletters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_calls_order_idx\` ON \`newsletters_blocks_calls\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_calls_parent_id_idx\` ON \`newsletters_blocks_calls\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_calls_path_idx\` ON \`newsletters_blocks_calls\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`newsletters_blocks_picture\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`picture_id\` text(36) NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`newsletters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_picture_order_idx\` ON \`newsletters_blocks_picture\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_picture_parent_id_idx\` ON \`newsletters_blocks_picture\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_picture_path_idx\` ON \`newsletters_blocks_picture\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_picture_picture_idx\` ON \`newsletters_blocks_picture\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`newsletters_blocks_picture_locales\` (
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`newsletters_blocks_picture\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`newsletters_blocks_picture_locales_locale_parent_id_unique\` ON \`newsletters_blocks_picture_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`newsletters_blocks_quote\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`newsletters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_quote_order_idx\` ON \`newsletters_blocks_quote\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_quote_parent_id_idx\` ON \`newsletters_blocks_quote\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_quote_path_idx\` ON \`newsletters_blocks_quote\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`newsletters_blocks_quote_locales\` (
  	\`text\` text,
  	\`source\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`newsletters_blocks_quote\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`newsletters_blocks_quote_locales_locale_parent_id_unique\` ON \`newsletters_blocks_quote_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`newsletters_blocks_divider\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`newsletters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_divider_order_idx\` ON \`newsletters_blocks_divider\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_divider_parent_id_idx\` ON \`newsletters_blocks_divider\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_divider_path_idx\` ON \`newsletters_blocks_divider\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`contacts_permission_history\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`purpose\` text,
  	\`state\` text,
  	\`basis\` text,
  	\`date\` text,
  	\`source\` text,
  	\`recorded_at\` text,
  	\`by_id\` text(36),
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`contacts_permission_history_order_idx\` ON \`contacts_permission_history\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`contacts_permission_history_parent_id_idx\` ON \`contacts_permission_history\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`contacts_permission_history_by_idx\` ON \`contacts_permission_history\` (\`by_id\`);`)
  await db.run(sql`CREATE TABLE \`contacts_former_addresses\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`address\` text,
  	\`until\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`contacts_former_addresses_order_idx\` ON \`contacts_former_addresses\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`contacts_former_addresses_parent_id_idx\` ON \`contacts_former_addresses\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`contacts_former_addresses_address_idx\` ON \`contacts_former_addresses\` (\`address\`);`)
  await db.run(sql`CREATE TABLE \`role_descriptions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`revision\` text DEFAULT '1',
  	\`valid_from\` text,
  	\`decided_by\` text,
  	\`registry_number\` text,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`role_descriptions_slug_idx\` ON \`role_descriptions\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`role_descriptions_updated_at_idx\` ON \`role_descriptions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`role_descriptions_created_at_idx\` ON \`role_descriptions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`role_descriptions_deleted_at_idx\` ON \`role_descriptions\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`role_descriptions__status_idx\` ON \`role_descriptions\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`role_descriptions_locales\` (
  	\`title\` text,
  	\`task\` text,
  	\`description\` text,
  	\`changes\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`role_descriptions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`role_descriptions_locales_locale_parent_id_unique\` ON \`role_descriptions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_role_descriptions_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_revision\` text DEFAULT '1',
  	\`version_valid_from\` text,
  	\`version_decided_by\` text,
  	\`version_registry_number\` text,
  	\`version_slug\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`role_descriptions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_role_descriptions_v_parent_idx\` ON \`_role_descriptions_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_role_descriptions_v_version_version_slug_idx\` ON \`_role_descriptions_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_role_descriptions_v_version_version_updated_at_idx\` ON \`_role_descriptions_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_role_descriptions_v_version_version_created_at_idx\` ON \`_role_descriptions_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_role_descriptions_v_version_version_deleted_at_idx\` ON \`_role_descriptions_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_role_descriptions_v_version_version__status_idx\` ON \`_role_descriptions_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_role_descriptions_v_created_at_idx\` ON \`_role_descriptions_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_role_descriptions_v_updated_at_idx\` ON \`_role_descriptions_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_role_descriptions_v_snapshot_idx\` ON \`_role_descriptions_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_role_descriptions_v_published_locale_idx\` ON \`_role_descriptions_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_role_descriptions_v_latest_idx\` ON \`_role_descriptions_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_role_descriptions_v_locales\` (
  	\`version_title\` text,
  	\`version_task\` text,
  	\`version_description\` text,
  	\`version_changes\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_role_descriptions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_role_descriptions_v_locales_locale_parent_id_unique\` ON \`_role_descriptions_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`api_clients\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`contact_person\` text NOT NULL,
  	\`email\` text NOT NULL,
  	\`notes\` text,
  	\`state\` text DEFAULT 'noKey',
  	\`key_start\` text,
  	\`last_used_on\` text,
  	\`key_hash\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`api_clients_key_hash_idx\` ON \`api_clients\` (\`key_hash\`);`)
  await db.run(sql`CREATE INDEX \`api_clients_updated_at_idx\` ON \`api_clients\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`api_clients_created_at_idx\` ON \`api_clients\` (\`created_at\`);`)
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
  await db.run(sql`CREATE TABLE \`second_factors\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`user\` text NOT NULL,
  	\`secret\` text,
  	\`pending\` text,
  	\`since\` text,
  	\`last_step\` numeric NOT NULL,
  	\`revision\` numeric NOT NULL,
  	\`recovery\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`second_factors_user_idx\` ON \`second_factors\` (\`user\`);`)
  await db.run(sql`CREATE INDEX \`second_factors_updated_at_idx\` ON \`second_factors\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`second_factors_created_at_idx\` ON \`second_factors\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`logins\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`sid\` text NOT NULL,
  	\`user\` text NOT NULL,
  	\`browser\` text,
  	\`system\` text,
  	\`started_at\` text NOT NULL,
  	\`seen_at\` text,
  	\`ended_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`logins_sid_idx\` ON \`logins\` (\`sid\`);`)
  await db.run(sql`CREATE INDEX \`logins_user_idx\` ON \`logins\` (\`user\`);`)
  await db.run(sql`CREATE INDEX \`logins_seen_at_idx\` ON \`logins\` (\`seen_at\`);`)
  await db.run(sql`CREATE INDEX \`logins_updated_at_idx\` ON \`logins\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`logins_created_at_idx\` ON \`logins\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`rate_limits\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`points\` numeric NOT NULL,
  	\`expires\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`rate_limits_key_idx\` ON \`rate_limits\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`rate_limits_expires_idx\` ON \`rate_limits\` (\`expires\`);`)
  await db.run(sql`CREATE INDEX \`rate_limits_updated_at_idx\` ON \`rate_limits\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`rate_limits_created_at_idx\` ON \`rate_limits\` (\`created_at\`);`)
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
  await db.run(sql`ALTER TABLE \`news\` ADD \`deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`news_deleted_at_idx\` ON \`news\` (\`deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_deleted_at_idx\` ON \`_news_v\` (\`version_deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`strength_areas\` ADD \`deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`strength_areas_deleted_at_idx\` ON \`strength_areas\` (\`deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`_strength_areas_v\` ADD \`version_deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`_strength_areas_v_version_version_deleted_at_idx\` ON \`_strength_areas_v\` (\`version_deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`terms\` ADD \`deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`terms_deleted_at_idx\` ON \`terms\` (\`deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`_terms_v\` ADD \`version_deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`_terms_v_version_version_deleted_at_idx\` ON \`_terms_v\` (\`version_deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`newsletters\` ADD \`sender\` text;`)
  await db.run(sql`ALTER TABLE \`newsletters\` ADD \`reply_to\` text;`)
  await db.run(sql`ALTER TABLE \`newsletters\` ADD \`deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`newsletters_deleted_at_idx\` ON \`newsletters\` (\`deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`newsletters_rels\` ADD \`meetings_id\` text(36) REFERENCES meetings(id);`)
  await db.run(sql`ALTER TABLE \`newsletters_rels\` ADD \`calls_id\` text(36) REFERENCES calls(id);`)
  await db.run(sql`CREATE INDEX \`newsletters_rels_meetings_id_idx\` ON \`newsletters_rels\` (\`meetings_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_rels_calls_id_idx\` ON \`newsletters_rels\` (\`calls_id\`);`)
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
  await db.run(sql`CREATE INDEX \`dispatches_started_at_idx\` ON \`dispatches\` (\`started_at\`);`)
  await db.run(sql`CREATE INDEX \`dispatches_approval_requested_by_idx\` ON \`dispatches\` (\`approval_requested_by_id\`);`)
  await db.run(sql`CREATE INDEX \`dispatches_approval_requested_at_idx\` ON \`dispatches\` (\`approval_requested_at\`);`)
  await db.run(sql`CREATE INDEX \`dispatches_approved_by_idx\` ON \`dispatches\` (\`approved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`dispatches_retry_at_idx\` ON \`dispatches\` (\`retry_at\`);`)
  await db.run(sql`CREATE INDEX \`dispatches_corrects_idx\` ON \`dispatches\` (\`corrects_id\`);`)
  await db.run(sql`ALTER TABLE \`meetings\` ADD \`status\` text DEFAULT 'planned';`)
  await db.run(sql`ALTER TABLE \`meetings\` ADD \`initiative_id\` text(36) REFERENCES initiatives(id);`)
  await db.run(sql`ALTER TABLE \`meetings\` ADD \`sender\` text;`)
  await db.run(sql`ALTER TABLE \`meetings\` ADD \`reply_to\` text;`)
  await db.run(sql`ALTER TABLE \`meetings\` ADD \`deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`meetings_status_idx\` ON \`meetings\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`meetings_initiative_idx\` ON \`meetings\` (\`initiative_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_deleted_at_idx\` ON \`meetings\` (\`deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`meetings_locales\` ADD \`outcome\` text;`)
  await db.run(sql`ALTER TABLE \`meetings_rels\` ADD \`organisations_id\` text(36) REFERENCES organisations(id);`)
  await db.run(sql`ALTER TABLE \`meetings_rels\` ADD \`contacts_id\` text(36) REFERENCES contacts(id);`)
  await db.run(sql`CREATE INDEX \`meetings_rels_organisations_id_idx\` ON \`meetings_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_rels_contacts_id_idx\` ON \`meetings_rels\` (\`contacts_id\`);`)
  await db.run(sql`ALTER TABLE \`activities\` ADD \`deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`activities_deleted_at_idx\` ON \`activities\` (\`deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`communication_plans\` ADD \`deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`communication_plans_deleted_at_idx\` ON \`communication_plans\` (\`deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`_communication_plans_v\` ADD \`version_deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`_communication_plans_v_version_version_deleted_at_idx\` ON \`_communication_plans_v\` (\`version_deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`organisations\` ADD \`deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`organisations_deleted_at_idx\` ON \`organisations\` (\`deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`segments\` ADD \`deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`segments_deleted_at_idx\` ON \`segments\` (\`deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`people_assignments\` ADD \`description_id\` text(36) REFERENCES role_descriptions(id);`)
  await db.run(sql`CREATE INDEX \`people_assignments_description_idx\` ON \`people_assignments\` (\`description_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`pages_id\` text(36) REFERENCES pages(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`initiatives_id\` text(36) REFERENCES initiatives(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`calls_id\` text(36) REFERENCES calls(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`documents_id\` text(36) REFERENCES documents(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`role_descriptions_id\` text(36) REFERENCES role_descriptions(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`api_clients_id\` text(36) REFERENCES api_clients(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_initiatives_id_idx\` ON \`payload_locked_documents_rels\` (\`initiatives_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_calls_id_idx\` ON \`payload_locked_documents_rels\` (\`calls_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_role_descriptions_id_idx\` ON \`payload_locked_documents_rels\` (\`role_descriptions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_api_clients_id_idx\` ON \`payload_locked_documents_rels\` (\`api_clients_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_preferences_rels\` ADD \`api_clients_id\` text(36) REFERENCES api_clients(id);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_api_clients_id_idx\` ON \`payload_preferences_rels\` (\`api_clients_id\`);`)
  await db.run(sql`ALTER TABLE \`publisher\` ADD \`security_second_factor\` text DEFAULT 'no' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`publisher_locales\` ADD \`names_the_strength_area\` text;`)
  await db.run(sql`ALTER TABLE \`publisher_locales\` ADD \`names_the_strength_areas\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`pages_blocks_prose\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_prose_locales\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_explanation_model\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_glossary\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_glossary_locales\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_news_list\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_news_list_locales\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_meeting_list\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_meeting_list_locales\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_people\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_people_locales\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_page_picture\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_page_picture_locales\`;`)
  await db.run(sql`DROP TABLE \`pages\`;`)
  await db.run(sql`DROP TABLE \`pages_locales\`;`)
  await db.run(sql`DROP TABLE \`pages_rels\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_prose\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_prose_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_explanation_model\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_glossary\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_glossary_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_news_list\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_news_list_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_meeting_list\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_meeting_list_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_people\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_people_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_page_picture\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_page_picture_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_rels\`;`)
  await db.run(sql`DROP TABLE \`initiatives\`;`)
  await db.run(sql`DROP TABLE \`initiatives_locales\`;`)
  await db.run(sql`DROP TABLE \`initiatives_rels\`;`)
  await db.run(sql`DROP TABLE \`_initiatives_v\`;`)
  await db.run(sql`DROP TABLE \`_initiatives_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_initiatives_v_rels\`;`)
  await db.run(sql`DROP TABLE \`calls\`;`)
  await db.run(sql`DROP TABLE \`calls_locales\`;`)
  await db.run(sql`DROP TABLE \`calls_rels\`;`)
  await db.run(sql`DROP TABLE \`_calls_v\`;`)
  await db.run(sql`DROP TABLE \`_calls_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_calls_v_rels\`;`)
  await db.run(sql`DROP TABLE \`documents\`;`)
  await db.run(sql`DROP TABLE \`documents_locales\`;`)
  await db.run(sql`DROP TABLE \`documents_rels\`;`)
  await db.run(sql`DROP TABLE \`_documents_v\`;`)
  await db.run(sql`DROP TABLE \`_documents_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_documents_v_rels\`;`)
  await db.run(sql`DROP TABLE \`newsletters_blocks_meetings\`;`)
  await db.run(sql`DROP TABLE \`newsletters_blocks_calls\`;`)
  await db.run(sql`DROP TABLE \`newsletters_blocks_picture\`;`)
  await db.run(sql`DROP TABLE \`newsletters_blocks_picture_locales\`;`)
  await db.run(sql`DROP TABLE \`newsletters_blocks_quote\`;`)
  await db.run(sql`DROP TABLE \`newsletters_blocks_quote_locales\`;`)
  await db.run(sql`DROP TABLE \`newsletters_blocks_divider\`;`)
  await db.run(sql`DROP TABLE \`contacts_permission_history\`;`)
  await db.run(sql`DROP TABLE \`contacts_former_addresses\`;`)
  await db.run(sql`DROP TABLE \`role_descriptions\`;`)
  await db.run(sql`DROP TABLE \`role_descriptions_locales\`;`)
  await db.run(sql`DROP TABLE \`_role_descriptions_v\`;`)
  await db.run(sql`DROP TABLE \`_role_descriptions_v_locales\`;`)
  await db.run(sql`DROP TABLE \`api_clients\`;`)
  await db.run(sql`DROP TABLE \`audit_events\`;`)
  await db.run(sql`DROP TABLE \`second_factors\`;`)
  await db.run(sql`DROP TABLE \`logins\`;`)
  await db.run(sql`DROP TABLE \`rate_limits\`;`)
  await db.run(sql`DROP TABLE \`mail_settings_senders\`;`)
  await db.run(sql`DROP TABLE \`mail_settings\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_newsletters_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`news_id\` text(36),
  	\`segments_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`newsletters\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`segments_id\`) REFERENCES \`segments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_newsletters_rels\`("id", "order", "parent_id", "path", "news_id", "segments_id") SELECT "id", "order", "parent_id", "path", "news_id", "segments_id" FROM \`newsletters_rels\`;`)
  await db.run(sql`DROP TABLE \`newsletters_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_newsletters_rels\` RENAME TO \`newsletters_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`newsletters_rels_order_idx\` ON \`newsletters_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_rels_parent_idx\` ON \`newsletters_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_rels_path_idx\` ON \`newsletters_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_rels_news_id_idx\` ON \`newsletters_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_rels_segments_id_idx\` ON \`newsletters_rels\` (\`segments_id\`);`)
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
  await db.run(sql`CREATE INDEX \`dispatches_status_idx\` ON \`dispatches\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`dispatches_newsletter_idx\` ON \`dispatches\` (\`newsletter_id\`);`)
  await db.run(sql`CREATE INDEX \`dispatches_meeting_idx\` ON \`dispatches\` (\`meeting_id\`);`)
  await db.run(sql`CREATE INDEX \`dispatches_confirmed_by_idx\` ON \`dispatches\` (\`confirmed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`dispatches_scheduled_for_idx\` ON \`dispatches\` (\`scheduled_for\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`dispatches_key_idx\` ON \`dispatches\` (\`key\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`dispatches_slug_idx\` ON \`dispatches\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`dispatches_updated_at_idx\` ON \`dispatches\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`dispatches_created_at_idx\` ON \`dispatches\` (\`created_at\`);`)
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
  	\`kind\` text DEFAULT 'open' NOT NULL,
  	\`public\` integer DEFAULT false,
  	\`capacity\` numeric,
  	\`activity_id\` text(36),
  	\`slug\` text NOT NULL,
  	\`sequence\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`activity_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_meetings\`("id", "start", "start_tz", "end", "end_tz", "place", "link", "organiser_name", "organiser_email", "kind", "public", "capacity", "activity_id", "slug", "sequence", "updated_at", "created_at") SELECT "id", "start", "start_tz", "end", "end_tz", "place", "link", "organiser_name", "organiser_email", "kind", "public", "capacity", "activity_id", "slug", "sequence", "updated_at", "created_at" FROM \`meetings\`;`)
  await db.run(sql`DROP TABLE \`meetings\`;`)
  await db.run(sql`ALTER TABLE \`__new_meetings\` RENAME TO \`meetings\`;`)
  await db.run(sql`CREATE INDEX \`meetings_start_idx\` ON \`meetings\` (\`start\`);`)
  await db.run(sql`CREATE INDEX \`meetings_public_idx\` ON \`meetings\` (\`public\`);`)
  await db.run(sql`CREATE INDEX \`meetings_activity_idx\` ON \`meetings\` (\`activity_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`meetings_slug_idx\` ON \`meetings\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`meetings_updated_at_idx\` ON \`meetings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`meetings_created_at_idx\` ON \`meetings\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_meetings_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`segments_id\` text(36),
  	\`strength_areas_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`segments_id\`) REFERENCES \`segments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`strength_areas_id\`) REFERENCES \`strength_areas\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_meetings_rels\`("id", "order", "parent_id", "path", "segments_id", "strength_areas_id") SELECT "id", "order", "parent_id", "path", "segments_id", "strength_areas_id" FROM \`meetings_rels\`;`)
  await db.run(sql`DROP TABLE \`meetings_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_meetings_rels\` RENAME TO \`meetings_rels\`;`)
  await db.run(sql`CREATE INDEX \`meetings_rels_order_idx\` ON \`meetings_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`meetings_rels_parent_idx\` ON \`meetings_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_rels_path_idx\` ON \`meetings_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`meetings_rels_segments_id_idx\` ON \`meetings_rels\` (\`segments_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_rels_strength_areas_id_idx\` ON \`meetings_rels\` (\`strength_areas_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_people_assignments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`role\` text NOT NULL,
  	\`strength_area_id\` text(36),
  	\`sub_area\` text,
  	\`from\` text,
  	\`to\` text,
  	FOREIGN KEY (\`strength_area_id\`) REFERENCES \`strength_areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_people_assignments\`("_order", "_parent_id", "id", "role", "strength_area_id", "sub_area", "from", "to") SELECT "_order", "_parent_id", "id", "role", "strength_area_id", "sub_area", "from", "to" FROM \`people_assignments\`;`)
  await db.run(sql`DROP TABLE \`people_assignments\`;`)
  await db.run(sql`ALTER TABLE \`__new_people_assignments\` RENAME TO \`people_assignments\`;`)
  await db.run(sql`CREATE INDEX \`people_assignments_order_idx\` ON \`people_assignments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`people_assignments_parent_id_idx\` ON \`people_assignments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`people_assignments_strength_area_idx\` ON \`people_assignments\` (\`strength_area_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`news_id\` text(36),
  	\`strength_areas_id\` text(36),
  	\`terms_id\` text(36),
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
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`strength_areas_id\`) REFERENCES \`strength_areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "news_id", "strength_areas_id", "terms_id", "media_id", "newsletters_id", "suppressions_id", "meetings_id", "activities_id", "communication_plans_id", "contacts_id", "organisations_id", "segments_id", "people_id", "users_id") SELECT "id", "order", "parent_id", "path", "news_id", "strength_areas_id", "terms_id", "media_id", "newsletters_id", "suppressions_id", "meetings_id", "activities_id", "communication_plans_id", "contacts_id", "organisations_id", "segments_id", "people_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_news_id_idx\` ON \`payload_locked_documents_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_strength_areas_id_idx\` ON \`payload_locked_documents_rels\` (\`strength_areas_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_terms_id_idx\` ON \`payload_locked_documents_rels\` (\`terms_id\`);`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_preferences_rels\`("id", "order", "parent_id", "path", "users_id") SELECT "id", "order", "parent_id", "path", "users_id" FROM \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_preferences_rels\` RENAME TO \`payload_preferences_rels\`;`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`DROP INDEX \`news_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`news\` DROP COLUMN \`deleted_at\`;`)
  await db.run(sql`DROP INDEX \`_news_v_version_version_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`_news_v\` DROP COLUMN \`version_deleted_at\`;`)
  await db.run(sql`DROP INDEX \`strength_areas_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`strength_areas\` DROP COLUMN \`deleted_at\`;`)
  await db.run(sql`DROP INDEX \`_strength_areas_v_version_version_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`_strength_areas_v\` DROP COLUMN \`version_deleted_at\`;`)
  await db.run(sql`DROP INDEX \`terms_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`terms\` DROP COLUMN \`deleted_at\`;`)
  await db.run(sql`DROP INDEX \`_terms_v_version_version_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`_terms_v\` DROP COLUMN \`version_deleted_at\`;`)
  await db.run(sql`DROP INDEX \`newsletters_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`newsletters\` DROP COLUMN \`sender\`;`)
  await db.run(sql`ALTER TABLE \`newsletters\` DROP COLUMN \`reply_to\`;`)
  await db.run(sql`ALTER TABLE \`newsletters\` DROP COLUMN \`deleted_at\`;`)
  await db.run(sql`DROP INDEX \`activities_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`activities\` DROP COLUMN \`deleted_at\`;`)
  await db.run(sql`DROP INDEX \`communication_plans_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`communication_plans\` DROP COLUMN \`deleted_at\`;`)
  await db.run(sql`DROP INDEX \`_communication_plans_v_version_version_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`_communication_plans_v\` DROP COLUMN \`version_deleted_at\`;`)
  await db.run(sql`DROP INDEX \`organisations_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`organisations\` DROP COLUMN \`deleted_at\`;`)
  await db.run(sql`DROP INDEX \`segments_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`segments\` DROP COLUMN \`deleted_at\`;`)
  await db.run(sql`ALTER TABLE \`meetings_locales\` DROP COLUMN \`outcome\`;`)
  await db.run(sql`ALTER TABLE \`publisher\` DROP COLUMN \`security_second_factor\`;`)
  await db.run(sql`ALTER TABLE \`publisher_locales\` DROP COLUMN \`names_the_strength_area\`;`)
  await db.run(sql`ALTER TABLE \`publisher_locales\` DROP COLUMN \`names_the_strength_areas\`;`)
}
