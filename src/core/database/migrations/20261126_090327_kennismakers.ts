import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`proposal_messages\` ADD \`key\` text;`)
  await db.run(sql`CREATE UNIQUE INDEX \`proposal_messages_key_idx\` ON \`proposal_messages\` (\`key\`);`)
  await db.run(sql`ALTER TABLE \`outbox\` ADD \`reply_to\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`proposal_messages_key_idx\`;`)
  await db.run(sql`ALTER TABLE \`proposal_messages\` DROP COLUMN \`key\`;`)
  await db.run(sql`ALTER TABLE \`outbox\` DROP COLUMN \`reply_to\`;`)
}
