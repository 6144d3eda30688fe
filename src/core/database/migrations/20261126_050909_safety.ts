import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`posts_earlier\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`body\` text,
  	\`at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`posts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`posts_earlier_order_idx\` ON \`posts_earlier\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`posts_earlier_parent_id_idx\` ON \`posts_earlier\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`acts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`act\` text NOT NULL,
  	\`by_id\` text(36),
  	\`by_name\` text,
  	\`person_id\` text(36),
  	\`library_id\` text(36),
  	\`subject_kind\` text,
  	\`subject\` text,
  	\`subject_title\` text,
  	\`detail\` text,
  	\`at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`library_id\`) REFERENCES \`libraries\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`acts_act_idx\` ON \`acts\` (\`act\`);`)
  await db.run(sql`CREATE INDEX \`acts_by_idx\` ON \`acts\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`acts_person_idx\` ON \`acts\` (\`person_id\`);`)
  await db.run(sql`CREATE INDEX \`acts_library_idx\` ON \`acts\` (\`library_id\`);`)
  await db.run(sql`CREATE INDEX \`acts_subject_idx\` ON \`acts\` (\`subject\`);`)
  await db.run(sql`CREATE INDEX \`acts_at_idx\` ON \`acts\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`acts_updated_at_idx\` ON \`acts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`acts_created_at_idx\` ON \`acts\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`reports\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`library_id\` text(36),
  	\`post_id\` text(36),
  	\`dossier_id\` text(36),
  	\`group_id\` text(36),
  	\`title\` text,
  	\`reason\` text NOT NULL,
  	\`words\` text,
  	\`excerpt\` text,
  	\`state\` text DEFAULT 'open' NOT NULL,
  	\`decided_by_id\` text(36),
  	\`decided_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`library_id\`) REFERENCES \`libraries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`post_id\`) REFERENCES \`posts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`dossier_id\`) REFERENCES \`dossiers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`group_id\`) REFERENCES \`groups\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`decided_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`reports_library_idx\` ON \`reports\` (\`library_id\`);`)
  await db.run(sql`CREATE INDEX \`reports_post_idx\` ON \`reports\` (\`post_id\`);`)
  await db.run(sql`CREATE INDEX \`reports_dossier_idx\` ON \`reports\` (\`dossier_id\`);`)
  await db.run(sql`CREATE INDEX \`reports_group_idx\` ON \`reports\` (\`group_id\`);`)
  await db.run(sql`CREATE INDEX \`reports_state_idx\` ON \`reports\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`reports_decided_by_idx\` ON \`reports\` (\`decided_by_id\`);`)
  await db.run(sql`CREATE INDEX \`reports_decided_at_idx\` ON \`reports\` (\`decided_at\`);`)
  await db.run(sql`CREATE INDEX \`reports_updated_at_idx\` ON \`reports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`reports_created_at_idx\` ON \`reports\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`measures\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`library_id\` text(36),
  	\`kind\` text NOT NULL,
  	\`person_id\` text(36),
  	\`person_name\` text,
  	\`group_id\` text(36),
  	\`thread_id\` text(36),
  	\`post_id\` text(36),
  	\`dossier_id\` text(36),
  	\`title\` text,
  	\`reason\` text,
  	\`excerpt\` text,
  	\`by_id\` text(36),
  	\`by_name\` text,
  	\`until\` text,
  	\`lifted_at\` text,
  	\`answer\` text,
  	\`answered_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`library_id\`) REFERENCES \`libraries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`group_id\`) REFERENCES \`groups\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`thread_id\`) REFERENCES \`threads\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`post_id\`) REFERENCES \`posts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`dossier_id\`) REFERENCES \`dossiers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`measures_library_idx\` ON \`measures\` (\`library_id\`);`)
  await db.run(sql`CREATE INDEX \`measures_kind_idx\` ON \`measures\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`measures_person_idx\` ON \`measures\` (\`person_id\`);`)
  await db.run(sql`CREATE INDEX \`measures_group_idx\` ON \`measures\` (\`group_id\`);`)
  await db.run(sql`CREATE INDEX \`measures_thread_idx\` ON \`measures\` (\`thread_id\`);`)
  await db.run(sql`CREATE INDEX \`measures_post_idx\` ON \`measures\` (\`post_id\`);`)
  await db.run(sql`CREATE INDEX \`measures_dossier_idx\` ON \`measures\` (\`dossier_id\`);`)
  await db.run(sql`CREATE INDEX \`measures_by_idx\` ON \`measures\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`measures_until_idx\` ON \`measures\` (\`until\`);`)
  await db.run(sql`CREATE INDEX \`measures_updated_at_idx\` ON \`measures\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`measures_created_at_idx\` ON \`measures\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`person_kind_idx\` ON \`measures\` (\`person_id\`,\`kind\`);`)
  await db.run(sql`ALTER TABLE \`libraries\` ADD \`retention_rsvp_days\` numeric;`)
  await db.run(sql`ALTER TABLE \`libraries\` ADD \`retention_question_days\` numeric;`)
  await db.run(sql`ALTER TABLE \`libraries\` ADD \`retention_unconfirmed_days\` numeric;`)
  await db.run(sql`ALTER TABLE \`libraries\` ADD \`retention_mail_days\` numeric;`)
  await db.run(sql`ALTER TABLE \`libraries\` ADD \`retention_log_days\` numeric;`)
  await db.run(sql`ALTER TABLE \`libraries\` ADD \`retention_account_days\` numeric;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`last_seen_at\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`warnings\` numeric;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`warned_at\` text;`)
  await db.run(sql`CREATE INDEX \`users_last_seen_at_idx\` ON \`users\` (\`last_seen_at\`);`)
  await db.run(sql`ALTER TABLE \`questions\` ADD \`closed_at\` text;`)
  await db.run(sql`CREATE INDEX \`questions_closed_at_idx\` ON \`questions\` (\`closed_at\`);`)
  await db.run(sql`ALTER TABLE \`groups\` ADD \`approve_first\` integer;`)
  await db.run(sql`ALTER TABLE \`groups\` ADD \`trust_after\` numeric DEFAULT 3;`)
  await db.run(sql`ALTER TABLE \`memberships\` ADD \`blocked_until\` text;`)
  await db.run(sql`ALTER TABLE \`memberships\` ADD \`trusted\` integer;`)
  await db.run(sql`ALTER TABLE \`posts\` ADD \`held\` integer;`)
  await db.run(sql`ALTER TABLE \`posts\` ADD \`hidden\` integer;`)
  await db.run(sql`ALTER TABLE \`posts\` ADD \`plain_links\` integer;`)
  await db.run(sql`CREATE INDEX \`posts_held_idx\` ON \`posts\` (\`held\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`posts_earlier\`;`)
  await db.run(sql`DROP TABLE \`acts\`;`)
  await db.run(sql`DROP TABLE \`reports\`;`)
  await db.run(sql`DROP TABLE \`measures\`;`)
  await db.run(sql`DROP INDEX \`users_last_seen_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`last_seen_at\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`warnings\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`warned_at\`;`)
  await db.run(sql`DROP INDEX \`questions_closed_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`questions\` DROP COLUMN \`closed_at\`;`)
  await db.run(sql`DROP INDEX \`posts_held_idx\`;`)
  await db.run(sql`ALTER TABLE \`posts\` DROP COLUMN \`held\`;`)
  await db.run(sql`ALTER TABLE \`posts\` DROP COLUMN \`hidden\`;`)
  await db.run(sql`ALTER TABLE \`posts\` DROP COLUMN \`plain_links\`;`)
  await db.run(sql`ALTER TABLE \`libraries\` DROP COLUMN \`retention_rsvp_days\`;`)
  await db.run(sql`ALTER TABLE \`libraries\` DROP COLUMN \`retention_question_days\`;`)
  await db.run(sql`ALTER TABLE \`libraries\` DROP COLUMN \`retention_unconfirmed_days\`;`)
  await db.run(sql`ALTER TABLE \`libraries\` DROP COLUMN \`retention_mail_days\`;`)
  await db.run(sql`ALTER TABLE \`libraries\` DROP COLUMN \`retention_log_days\`;`)
  await db.run(sql`ALTER TABLE \`libraries\` DROP COLUMN \`retention_account_days\`;`)
  await db.run(sql`ALTER TABLE \`groups\` DROP COLUMN \`approve_first\`;`)
  await db.run(sql`ALTER TABLE \`groups\` DROP COLUMN \`trust_after\`;`)
  await db.run(sql`ALTER TABLE \`memberships\` DROP COLUMN \`blocked_until\`;`)
  await db.run(sql`ALTER TABLE \`memberships\` DROP COLUMN \`trusted\`;`)
}
