import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`segments\` ADD \`shared\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_segments_v\` ADD \`version_shared\` integer DEFAULT false;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`segments\` DROP COLUMN \`shared\`;`)
  await db.run(sql`ALTER TABLE \`_segments_v\` DROP COLUMN \`version_shared\`;`)
}
