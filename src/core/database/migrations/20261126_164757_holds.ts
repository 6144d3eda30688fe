import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`rsvps\` ADD \`asked_as\` text;`)
  await db.run(sql`ALTER TABLE \`tallies\` ADD \`answer\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`rsvps\` DROP COLUMN \`asked_as\`;`)
  await db.run(sql`ALTER TABLE \`tallies\` DROP COLUMN \`answer\`;`)
}
