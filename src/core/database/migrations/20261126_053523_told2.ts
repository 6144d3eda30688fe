import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`mail_choices\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`user_id\` text(36),
  	\`email\` text,
  	\`scope\` text NOT NULL,
  	\`pace\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`mail_choices_key_idx\` ON \`mail_choices\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`mail_choices_user_idx\` ON \`mail_choices\` (\`user_id\`);`)
  await db.run(sql`CREATE INDEX \`mail_choices_email_idx\` ON \`mail_choices\` (\`email\`);`)
  await db.run(sql`CREATE INDEX \`mail_choices_updated_at_idx\` ON \`mail_choices\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`mail_choices_created_at_idx\` ON \`mail_choices\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`stopped_addresses\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`email\` text NOT NULL,
  	\`reason\` text,
  	\`library_id\` text(36),
  	\`key\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`library_id\`) REFERENCES \`libraries\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`stopped_addresses_email_idx\` ON \`stopped_addresses\` (\`email\`);`)
  await db.run(sql`CREATE INDEX \`stopped_addresses_library_idx\` ON \`stopped_addresses\` (\`library_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`stopped_addresses_key_idx\` ON \`stopped_addresses\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`stopped_addresses_updated_at_idx\` ON \`stopped_addresses\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`stopped_addresses_created_at_idx\` ON \`stopped_addresses\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`libraries\` ADD \`reminder_hours\` numeric DEFAULT 24;`)
  await db.run(sql`ALTER TABLE \`libraries\` ADD \`overdue_days\` numeric DEFAULT 7;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`reminder_hours\` numeric;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_reminder_hours\` numeric;`)
  await db.run(sql`ALTER TABLE \`rsvps\` ADD \`reminded_for\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`mail_choices\`;`)
  await db.run(sql`DROP TABLE \`stopped_addresses\`;`)
  await db.run(sql`ALTER TABLE \`libraries\` DROP COLUMN \`reminder_hours\`;`)
  await db.run(sql`ALTER TABLE \`libraries\` DROP COLUMN \`overdue_days\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`reminder_hours\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_reminder_hours\`;`)
  await db.run(sql`ALTER TABLE \`rsvps\` DROP COLUMN \`reminded_for\`;`)
}
