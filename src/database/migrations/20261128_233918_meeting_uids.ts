import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`meetings\` ADD \`uid\` text;`)
  await db.run(sql`CREATE UNIQUE INDEX \`meetings_uid_idx\` ON \`meetings\` (\`uid\`);`)
  await db.run(sql`ALTER TABLE \`_meetings_v\` ADD \`version_uid\` text;`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_uid_idx\` ON \`_meetings_v\` (\`version_uid\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`meetings_uid_idx\`;`)
  await db.run(sql`ALTER TABLE \`meetings\` DROP COLUMN \`uid\`;`)
  await db.run(sql`DROP INDEX \`_meetings_v_version_version_uid_idx\`;`)
  await db.run(sql`ALTER TABLE \`_meetings_v\` DROP COLUMN \`version_uid\`;`)
}
