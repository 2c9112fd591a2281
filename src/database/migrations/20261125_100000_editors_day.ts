import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`publisher_locales\` ADD \`names_the_strength_area\` text;`)
  await db.run(sql`ALTER TABLE \`publisher_locales\` ADD \`names_the_strength_areas\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`publisher_locales\` DROP COLUMN \`names_the_strength_area\`;`)
  await db.run(sql`ALTER TABLE \`publisher_locales\` DROP COLUMN \`names_the_strength_areas\`;`)
}
