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
  await db.run(sql`ALTER TABLE \`questions_rels\` ADD \`events_id\` text(36) REFERENCES events(id) ON DELETE CASCADE;`)
  await db.run(sql`CREATE INDEX \`questions_rels_events_id_idx\` ON \`questions_rels\` (\`events_id\`);`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`reminder_hours\` numeric;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_reminder_hours\` numeric;`)
  await db.run(sql`ALTER TABLE \`rsvps\` ADD \`reminded_for\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`mail_choices\`;`)
  await db.run(sql`DROP TABLE \`stopped_addresses\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_questions_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	\`dossiers_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`questions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`dossiers_id\`) REFERENCES \`dossiers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_questions_rels\`("id", "order", "parent_id", "path", "themes_id", "dossiers_id") SELECT "id", "order", "parent_id", "path", "themes_id", "dossiers_id" FROM \`questions_rels\`;`)
  await db.run(sql`DROP TABLE \`questions_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_questions_rels\` RENAME TO \`questions_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`questions_rels_order_idx\` ON \`questions_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`questions_rels_parent_idx\` ON \`questions_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`questions_rels_path_idx\` ON \`questions_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`questions_rels_themes_id_idx\` ON \`questions_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`questions_rels_dossiers_id_idx\` ON \`questions_rels\` (\`dossiers_id\`);`)
  await db.run(sql`ALTER TABLE \`libraries\` DROP COLUMN \`reminder_hours\`;`)
  await db.run(sql`ALTER TABLE \`libraries\` DROP COLUMN \`overdue_days\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`reminder_hours\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_reminder_hours\`;`)
  await db.run(sql`ALTER TABLE \`rsvps\` DROP COLUMN \`reminded_for\`;`)
}
