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
  await db.run(sql`CREATE TABLE \`packages_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`packages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`packages_texts_order_parent\` ON \`packages_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`proposal_messages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`library_id\` text(36),
  	\`proposal_id\` text(36) NOT NULL,
  	\`side\` text NOT NULL,
  	\`author_id\` text(36),
  	\`author_name\` text,
  	\`body\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`library_id\`) REFERENCES \`libraries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`proposal_id\`) REFERENCES \`proposals\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`proposal_messages_library_idx\` ON \`proposal_messages\` (\`library_id\`);`)
  await db.run(sql`CREATE INDEX \`proposal_messages_proposal_idx\` ON \`proposal_messages\` (\`proposal_id\`);`)
  await db.run(sql`CREATE INDEX \`proposal_messages_author_idx\` ON \`proposal_messages\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`proposal_messages_updated_at_idx\` ON \`proposal_messages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`proposal_messages_created_at_idx\` ON \`proposal_messages\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`experts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`library_id\` text(36),
  	\`name\` text NOT NULL,
  	\`slug\` text,
  	\`user_id\` text(36),
  	\`email\` text,
  	\`about\` text,
  	\`speaks\` text,
  	\`neighbourhood\` text,
  	\`availability\` text,
  	\`per_month\` numeric,
  	\`visibility\` text DEFAULT 'staff' NOT NULL,
  	\`paused\` integer DEFAULT false,
  	\`consent_at\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`address\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`library_id\`) REFERENCES \`libraries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`experts_library_idx\` ON \`experts\` (\`library_id\`);`)
  await db.run(sql`CREATE INDEX \`experts_slug_idx\` ON \`experts\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`experts_user_idx\` ON \`experts\` (\`user_id\`);`)
  await db.run(sql`CREATE INDEX \`experts_visibility_idx\` ON \`experts\` (\`visibility\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`experts_key_idx\` ON \`experts\` (\`key\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`experts_address_idx\` ON \`experts\` (\`address\`);`)
  await db.run(sql`CREATE INDEX \`experts_updated_at_idx\` ON \`experts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`experts_created_at_idx\` ON \`experts\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`experts_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`experts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`experts_texts_order_parent\` ON \`experts_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`experts_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`experts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`experts_rels_order_idx\` ON \`experts_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`experts_rels_parent_idx\` ON \`experts_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`experts_rels_path_idx\` ON \`experts_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`experts_rels_themes_id_idx\` ON \`experts_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE TABLE \`expert_asks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`library_id\` text(36),
  	\`question_id\` text(36) NOT NULL,
  	\`expert_id\` text(36),
  	\`asked_by_id\` text(36),
  	\`text\` text NOT NULL,
  	\`note\` text,
  	\`state\` text DEFAULT 'asked' NOT NULL,
  	\`answer\` text,
  	\`answered_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`library_id\`) REFERENCES \`libraries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`question_id\`) REFERENCES \`questions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`expert_id\`) REFERENCES \`experts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`asked_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`expert_asks_library_idx\` ON \`expert_asks\` (\`library_id\`);`)
  await db.run(sql`CREATE INDEX \`expert_asks_question_idx\` ON \`expert_asks\` (\`question_id\`);`)
  await db.run(sql`CREATE INDEX \`expert_asks_expert_idx\` ON \`expert_asks\` (\`expert_id\`);`)
  await db.run(sql`CREATE INDEX \`expert_asks_asked_by_idx\` ON \`expert_asks\` (\`asked_by_id\`);`)
  await db.run(sql`CREATE INDEX \`expert_asks_state_idx\` ON \`expert_asks\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`expert_asks_updated_at_idx\` ON \`expert_asks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`expert_asks_created_at_idx\` ON \`expert_asks\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`notifications\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`user_id\` text(36) NOT NULL,
  	\`kind\` text NOT NULL,
  	\`topic\` text NOT NULL,
  	\`thing\` text NOT NULL,
  	\`library_id\` text(36),
  	\`group_id\` text(36),
  	\`state\` text NOT NULL,
  	\`sent_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`library_id\`) REFERENCES \`libraries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`group_id\`) REFERENCES \`groups\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`notifications_key_idx\` ON \`notifications\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`notifications_user_idx\` ON \`notifications\` (\`user_id\`);`)
  await db.run(sql`CREATE INDEX \`notifications_topic_idx\` ON \`notifications\` (\`topic\`);`)
  await db.run(sql`CREATE INDEX \`notifications_library_idx\` ON \`notifications\` (\`library_id\`);`)
  await db.run(sql`CREATE INDEX \`notifications_group_idx\` ON \`notifications\` (\`group_id\`);`)
  await db.run(sql`CREATE INDEX \`notifications_state_idx\` ON \`notifications\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`notifications_updated_at_idx\` ON \`notifications\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`notifications_created_at_idx\` ON \`notifications\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`user_state_idx\` ON \`notifications\` (\`user_id\`,\`state\`);`)
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
  await db.run(sql`CREATE TABLE \`second_factors\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`user_id\` text(36) NOT NULL,
  	\`secret\` text NOT NULL,
  	\`confirmed_at\` text,
  	\`last_step\` numeric DEFAULT 0,
  	\`tries\` numeric DEFAULT 0,
  	\`tried_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`second_factors_key_idx\` ON \`second_factors\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`second_factors_user_idx\` ON \`second_factors\` (\`user_id\`);`)
  await db.run(sql`CREATE INDEX \`second_factors_updated_at_idx\` ON \`second_factors\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`second_factors_created_at_idx\` ON \`second_factors\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`invitations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`library_id\` text(36),
  	\`email\` text NOT NULL,
  	\`role\` text NOT NULL,
  	\`group_id\` text(36),
  	\`partner_id\` text(36),
  	\`note\` text,
  	\`language\` text DEFAULT 'nl',
  	\`invited_by_id\` text(36),
  	\`inviter_name\` text,
  	\`state\` text DEFAULT 'sent' NOT NULL,
  	\`sent_at\` text,
  	\`expires_at\` text NOT NULL,
  	\`accepted_at\` text,
  	\`accepted_by_id\` text(36),
  	\`hash\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`library_id\`) REFERENCES \`libraries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`group_id\`) REFERENCES \`groups\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`partner_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`invited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`accepted_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`invitations_library_idx\` ON \`invitations\` (\`library_id\`);`)
  await db.run(sql`CREATE INDEX \`invitations_email_idx\` ON \`invitations\` (\`email\`);`)
  await db.run(sql`CREATE INDEX \`invitations_group_idx\` ON \`invitations\` (\`group_id\`);`)
  await db.run(sql`CREATE INDEX \`invitations_partner_idx\` ON \`invitations\` (\`partner_id\`);`)
  await db.run(sql`CREATE INDEX \`invitations_invited_by_idx\` ON \`invitations\` (\`invited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`invitations_state_idx\` ON \`invitations\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`invitations_expires_at_idx\` ON \`invitations\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`invitations_accepted_by_idx\` ON \`invitations\` (\`accepted_by_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`invitations_hash_idx\` ON \`invitations\` (\`hash\`);`)
  await db.run(sql`CREATE INDEX \`invitations_updated_at_idx\` ON \`invitations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`invitations_created_at_idx\` ON \`invitations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`group_requests\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`library_id\` text(36),
  	\`title\` text NOT NULL,
  	\`summary\` text NOT NULL,
  	\`people\` text,
  	\`partner_id\` text(36),
  	\`name\` text,
  	\`email\` text,
  	\`language\` text DEFAULT 'nl',
  	\`user_id\` text(36),
  	\`state\` text DEFAULT 'unconfirmed' NOT NULL,
  	\`reason\` text,
  	\`group_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`library_id\`) REFERENCES \`libraries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`partner_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`group_id\`) REFERENCES \`groups\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`group_requests_library_idx\` ON \`group_requests\` (\`library_id\`);`)
  await db.run(sql`CREATE INDEX \`group_requests_partner_idx\` ON \`group_requests\` (\`partner_id\`);`)
  await db.run(sql`CREATE INDEX \`group_requests_email_idx\` ON \`group_requests\` (\`email\`);`)
  await db.run(sql`CREATE INDEX \`group_requests_user_idx\` ON \`group_requests\` (\`user_id\`);`)
  await db.run(sql`CREATE INDEX \`group_requests_state_idx\` ON \`group_requests\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`group_requests_group_idx\` ON \`group_requests\` (\`group_id\`);`)
  await db.run(sql`CREATE INDEX \`group_requests_updated_at_idx\` ON \`group_requests\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`group_requests_created_at_idx\` ON \`group_requests\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`tallies\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`count\` numeric DEFAULT 0 NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`tallies_key_idx\` ON \`tallies\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`tallies_updated_at_idx\` ON \`tallies\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`tallies_created_at_idx\` ON \`tallies\` (\`created_at\`);`)
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
  await db.run(sql`CREATE TABLE \`scheduled_tasks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`done_for\` text,
  	\`lease_until\` text,
  	\`leased_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`scheduled_tasks_name_idx\` ON \`scheduled_tasks\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`scheduled_tasks_updated_at_idx\` ON \`scheduled_tasks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`scheduled_tasks_created_at_idx\` ON \`scheduled_tasks\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`libraries\` ADD \`retention_rsvp_days\` numeric;`)
  await db.run(sql`ALTER TABLE \`libraries\` ADD \`retention_question_days\` numeric;`)
  await db.run(sql`ALTER TABLE \`libraries\` ADD \`retention_unconfirmed_days\` numeric;`)
  await db.run(sql`ALTER TABLE \`libraries\` ADD \`retention_mail_days\` numeric;`)
  await db.run(sql`ALTER TABLE \`libraries\` ADD \`retention_log_days\` numeric;`)
  await db.run(sql`ALTER TABLE \`libraries\` ADD \`retention_account_days\` numeric;`)
  await db.run(sql`ALTER TABLE \`libraries\` ADD \`require_second_factor\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`libraries\` ADD \`room_quota_per_month\` numeric;`)
  await db.run(sql`ALTER TABLE \`libraries\` ADD \`reminder_hours\` numeric DEFAULT 24;`)
  await db.run(sql`ALTER TABLE \`libraries\` ADD \`overdue_days\` numeric DEFAULT 7;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`last_seen_at\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`warnings\` numeric;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`warned_at\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`proven_email\` text;`)
  await db.run(sql`CREATE INDEX \`users_last_seen_at_idx\` ON \`users\` (\`last_seen_at\`);`)
  await db.run(sql`ALTER TABLE \`questions\` ADD \`asked_by_phone\` text;`)
  await db.run(sql`ALTER TABLE \`questions\` ADD \`channel\` text DEFAULT 'site';`)
  await db.run(sql`ALTER TABLE \`questions\` ADD \`entered_by_id\` text(36) REFERENCES users(id) ON DELETE SET NULL;`)
  await db.run(sql`ALTER TABLE \`questions\` ADD \`expert_consent\` text DEFAULT 'none';`)
  await db.run(sql`ALTER TABLE \`questions\` ADD \`post_id\` text(36) REFERENCES posts(id) ON DELETE SET NULL;`)
  await db.run(sql`ALTER TABLE \`questions\` ADD \`closed_at\` text;`)
  await db.run(sql`CREATE INDEX \`questions_entered_by_idx\` ON \`questions\` (\`entered_by_id\`);`)
  await db.run(sql`CREATE INDEX \`questions_post_idx\` ON \`questions\` (\`post_id\`);`)
  await db.run(sql`CREATE INDEX \`questions_closed_at_idx\` ON \`questions\` (\`closed_at\`);`)
  await db.run(sql`ALTER TABLE \`questions_rels\` ADD \`events_id\` text(36) REFERENCES events(id) ON DELETE CASCADE;`)
  await db.run(sql`CREATE INDEX \`questions_rels_events_id_idx\` ON \`questions_rels\` (\`events_id\`);`)
  await db.run(sql`ALTER TABLE \`groups\` ADD \`partner_id\` text(36) REFERENCES partners(id) ON DELETE SET NULL;`)
  await db.run(sql`ALTER TABLE \`groups\` ADD \`approve_first\` integer;`)
  await db.run(sql`ALTER TABLE \`groups\` ADD \`trust_after\` numeric DEFAULT 3;`)
  await db.run(sql`CREATE INDEX \`groups_partner_idx\` ON \`groups\` (\`partner_id\`);`)
  await db.run(sql`ALTER TABLE \`memberships\` ADD \`blocked_until\` text;`)
  await db.run(sql`ALTER TABLE \`memberships\` ADD \`trusted\` integer;`)
  await db.run(sql`ALTER TABLE \`threads\` ADD \`held\` integer;`)
  await db.run(sql`ALTER TABLE \`posts\` ADD \`held\` integer;`)
  await db.run(sql`ALTER TABLE \`posts\` ADD \`hidden\` integer;`)
  await db.run(sql`ALTER TABLE \`posts\` ADD \`plain_links\` integer;`)
  await db.run(sql`CREATE INDEX \`posts_held_idx\` ON \`posts\` (\`held\`);`)
  await db.run(sql`ALTER TABLE \`packages\` ADD \`slug\` text;`)
  await db.run(sql`CREATE INDEX \`packages_slug_idx\` ON \`packages\` (\`slug\`);`)
  await db.run(sql`ALTER TABLE \`proposals\` ADD \`for_whom\` text;`)
  await db.run(sql`ALTER TABLE \`proposals\` ADD \`needs\` text;`)
  await db.run(sql`ALTER TABLE \`proposals\` ADD \`availability\` text;`)
  await db.run(sql`ALTER TABLE \`proposals\` ADD \`person_id\` text(36) REFERENCES users(id) ON DELETE SET NULL;`)
  await db.run(sql`ALTER TABLE \`proposals\` ADD \`heard_from\` text DEFAULT 'proposer';`)
  await db.run(sql`ALTER TABLE \`proposals\` ADD \`sent_at\` text;`)
  await db.run(sql`ALTER TABLE \`proposals\` ADD \`declined_by\` text;`)
  await db.run(sql`ALTER TABLE \`proposals\` ADD \`decided_by_id\` text(36) REFERENCES users(id) ON DELETE SET NULL;`)
  await db.run(sql`ALTER TABLE \`proposals\` ADD \`decided_at\` text;`)
  await db.run(sql`ALTER TABLE \`proposals\` ADD \`invited_by_id\` text(36) REFERENCES users(id) ON DELETE SET NULL;`)
  await db.run(sql`ALTER TABLE \`proposals\` ADD \`invitation\` text;`)
  await db.run(sql`ALTER TABLE \`proposals\` ADD \`question_id\` text(36) REFERENCES questions(id) ON DELETE SET NULL;`)
  await db.run(sql`ALTER TABLE \`proposals\` ADD \`dossier_id\` text(36) REFERENCES dossiers(id) ON DELETE SET NULL;`)
  await db.run(sql`ALTER TABLE \`proposals\` ADD \`package_id\` text(36) REFERENCES packages(id) ON DELETE SET NULL;`)
  await db.run(sql`CREATE INDEX \`proposals_person_idx\` ON \`proposals\` (\`person_id\`);`)
  await db.run(sql`CREATE INDEX \`proposals_decided_by_idx\` ON \`proposals\` (\`decided_by_id\`);`)
  await db.run(sql`CREATE INDEX \`proposals_invited_by_idx\` ON \`proposals\` (\`invited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`proposals_question_idx\` ON \`proposals\` (\`question_id\`);`)
  await db.run(sql`CREATE INDEX \`proposals_dossier_idx\` ON \`proposals\` (\`dossier_id\`);`)
  await db.run(sql`CREATE INDEX \`proposals_package_idx\` ON \`proposals\` (\`package_id\`);`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`post_id\` text(36) REFERENCES posts(id) ON DELETE SET NULL;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`proposal_id\` text(36) REFERENCES proposals(id) ON DELETE SET NULL;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`package_id\` text(36) REFERENCES packages(id) ON DELETE SET NULL;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`reminder_hours\` numeric;`)
  await db.run(sql`CREATE INDEX \`events_post_idx\` ON \`events\` (\`post_id\`);`)
  await db.run(sql`CREATE INDEX \`events_proposal_idx\` ON \`events\` (\`proposal_id\`);`)
  await db.run(sql`CREATE INDEX \`events_package_idx\` ON \`events\` (\`package_id\`);`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_post_id\` text(36) REFERENCES posts(id) ON DELETE SET NULL;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_proposal_id\` text(36) REFERENCES proposals(id) ON DELETE SET NULL;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_package_id\` text(36) REFERENCES packages(id) ON DELETE SET NULL;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_reminder_hours\` numeric;`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_post_idx\` ON \`_events_v\` (\`version_post_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_proposal_idx\` ON \`_events_v\` (\`version_proposal_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_package_idx\` ON \`_events_v\` (\`version_package_id\`);`)
  await db.run(sql`ALTER TABLE \`rsvps\` ADD \`reminded_for\` text;`)
  await db.run(sql`ALTER TABLE \`rsvps\` ADD \`phone\` text;`)
  await db.run(sql`ALTER TABLE \`rsvps\` ADD \`entered_by_id\` text(36) REFERENCES users(id) ON DELETE SET NULL;`)
  await db.run(sql`ALTER TABLE \`rsvps\` ADD \`share_with_partner\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`rsvps_entered_by_idx\` ON \`rsvps\` (\`entered_by_id\`);`)
  await db.run(sql`ALTER TABLE \`rooms\` ADD \`quota_per_month\` numeric;`)
  await db.run(sql`ALTER TABLE \`bookings\` ADD \`group_id\` text(36) REFERENCES groups(id) ON DELETE SET NULL;`)
  await db.run(sql`ALTER TABLE \`bookings\` ADD \`partner_id\` text(36) REFERENCES partners(id) ON DELETE SET NULL;`)
  await db.run(sql`ALTER TABLE \`bookings\` ADD \`counted_in\` text;`)
  await db.run(sql`CREATE INDEX \`bookings_group_idx\` ON \`bookings\` (\`group_id\`);`)
  await db.run(sql`CREATE INDEX \`bookings_partner_idx\` ON \`bookings\` (\`partner_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`posts_earlier\`;`)
  await db.run(sql`DROP TABLE \`packages_texts\`;`)
  await db.run(sql`DROP TABLE \`proposal_messages\`;`)
  await db.run(sql`DROP TABLE \`experts\`;`)
  await db.run(sql`DROP TABLE \`experts_texts\`;`)
  await db.run(sql`DROP TABLE \`experts_rels\`;`)
  await db.run(sql`DROP TABLE \`expert_asks\`;`)
  await db.run(sql`DROP TABLE \`notifications\`;`)
  await db.run(sql`DROP TABLE \`mail_choices\`;`)
  await db.run(sql`DROP TABLE \`stopped_addresses\`;`)
  await db.run(sql`DROP TABLE \`second_factors\`;`)
  await db.run(sql`DROP TABLE \`invitations\`;`)
  await db.run(sql`DROP TABLE \`group_requests\`;`)
  await db.run(sql`DROP TABLE \`tallies\`;`)
  await db.run(sql`DROP TABLE \`acts\`;`)
  await db.run(sql`DROP TABLE \`reports\`;`)
  await db.run(sql`DROP TABLE \`measures\`;`)
  await db.run(sql`DROP TABLE \`scheduled_tasks\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_questions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`library_id\` text(36),
  	\`text\` text NOT NULL,
  	\`public_text\` text,
  	\`asked_by_name\` text,
  	\`asked_by_email\` text,
  	\`asked_by_language\` text DEFAULT 'nl',
  	\`state\` text DEFAULT 'new' NOT NULL,
  	\`group_id\` text(36),
  	\`event_id\` text(36),
  	\`dossier_id\` text(36),
  	\`answer\` text,
  	\`reason\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`library_id\`) REFERENCES \`libraries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`group_id\`) REFERENCES \`groups\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`dossier_id\`) REFERENCES \`dossiers\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_questions\`("id", "library_id", "text", "public_text", "asked_by_name", "asked_by_email", "asked_by_language", "state", "group_id", "event_id", "dossier_id", "answer", "reason", "updated_at", "created_at") SELECT "id", "library_id", "text", "public_text", "asked_by_name", "asked_by_email", "asked_by_language", "state", "group_id", "event_id", "dossier_id", "answer", "reason", "updated_at", "created_at" FROM \`questions\`;`)
  await db.run(sql`DROP TABLE \`questions\`;`)
  await db.run(sql`ALTER TABLE \`__new_questions\` RENAME TO \`questions\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`questions_library_idx\` ON \`questions\` (\`library_id\`);`)
  await db.run(sql`CREATE INDEX \`questions_state_idx\` ON \`questions\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`questions_group_idx\` ON \`questions\` (\`group_id\`);`)
  await db.run(sql`CREATE INDEX \`questions_event_idx\` ON \`questions\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`questions_dossier_idx\` ON \`questions\` (\`dossier_id\`);`)
  await db.run(sql`CREATE INDEX \`questions_updated_at_idx\` ON \`questions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`questions_created_at_idx\` ON \`questions\` (\`created_at\`);`)
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
  await db.run(sql`CREATE INDEX \`questions_rels_order_idx\` ON \`questions_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`questions_rels_parent_idx\` ON \`questions_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`questions_rels_path_idx\` ON \`questions_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`questions_rels_themes_id_idx\` ON \`questions_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`questions_rels_dossiers_id_idx\` ON \`questions_rels\` (\`dossiers_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_groups\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`library_id\` text(36),
  	\`title\` text NOT NULL,
  	\`slug\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`question_id\` text(36),
  	\`dossier_id\` text(36),
  	\`phase\` text DEFAULT 'ask' NOT NULL,
  	\`visibility\` text DEFAULT 'public' NOT NULL,
  	\`join_mode\` text DEFAULT 'open' NOT NULL,
  	\`parent_id\` text(36),
  	\`motif\` text,
  	\`language\` text DEFAULT 'nl',
  	\`archived\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`library_id\`) REFERENCES \`libraries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`question_id\`) REFERENCES \`questions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`dossier_id\`) REFERENCES \`dossiers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`groups\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_groups\`("id", "library_id", "title", "slug", "summary", "body", "question_id", "dossier_id", "phase", "visibility", "join_mode", "parent_id", "motif", "language", "archived", "updated_at", "created_at") SELECT "id", "library_id", "title", "slug", "summary", "body", "question_id", "dossier_id", "phase", "visibility", "join_mode", "parent_id", "motif", "language", "archived", "updated_at", "created_at" FROM \`groups\`;`)
  await db.run(sql`DROP TABLE \`groups\`;`)
  await db.run(sql`ALTER TABLE \`__new_groups\` RENAME TO \`groups\`;`)
  await db.run(sql`CREATE INDEX \`groups_library_idx\` ON \`groups\` (\`library_id\`);`)
  await db.run(sql`CREATE INDEX \`groups_slug_idx\` ON \`groups\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`groups_question_idx\` ON \`groups\` (\`question_id\`);`)
  await db.run(sql`CREATE INDEX \`groups_dossier_idx\` ON \`groups\` (\`dossier_id\`);`)
  await db.run(sql`CREATE INDEX \`groups_visibility_idx\` ON \`groups\` (\`visibility\`);`)
  await db.run(sql`CREATE INDEX \`groups_parent_idx\` ON \`groups\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`groups_updated_at_idx\` ON \`groups\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`groups_created_at_idx\` ON \`groups\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`library_slug_1_idx\` ON \`groups\` (\`library_id\`,\`slug\`);`)
  await db.run(sql`CREATE TABLE \`__new_proposals\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`library_id\` text(36),
  	\`title\` text NOT NULL,
  	\`summary\` text,
  	\`proposed_by_name\` text,
  	\`proposed_by_email\` text,
  	\`proposed_by_language\` text DEFAULT 'nl',
  	\`partner_id\` text(36),
  	\`state\` text DEFAULT 'sent' NOT NULL,
  	\`reason\` text,
  	\`event_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`library_id\`) REFERENCES \`libraries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`partner_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_proposals\`("id", "library_id", "title", "summary", "proposed_by_name", "proposed_by_email", "proposed_by_language", "partner_id", "state", "reason", "event_id", "updated_at", "created_at") SELECT "id", "library_id", "title", "summary", "proposed_by_name", "proposed_by_email", "proposed_by_language", "partner_id", "state", "reason", "event_id", "updated_at", "created_at" FROM \`proposals\`;`)
  await db.run(sql`DROP TABLE \`proposals\`;`)
  await db.run(sql`ALTER TABLE \`__new_proposals\` RENAME TO \`proposals\`;`)
  await db.run(sql`CREATE INDEX \`proposals_library_idx\` ON \`proposals\` (\`library_id\`);`)
  await db.run(sql`CREATE INDEX \`proposals_partner_idx\` ON \`proposals\` (\`partner_id\`);`)
  await db.run(sql`CREATE INDEX \`proposals_state_idx\` ON \`proposals\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`proposals_event_idx\` ON \`proposals\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`proposals_updated_at_idx\` ON \`proposals\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`proposals_created_at_idx\` ON \`proposals\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_events\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`library_id\` text(36),
  	\`title\` text,
  	\`slug\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`starts_at\` text,
  	\`ends_at\` text,
  	\`branch_id\` text(36),
  	\`room_id\` text(36),
  	\`group_id\` text(36),
  	\`question_id\` text(36),
  	\`host_id\` text(36),
  	\`moderator_id\` text(36),
  	\`series_id\` text(36),
  	\`rsvp\` text DEFAULT 'open',
  	\`capacity\` numeric,
  	\`max_party\` numeric DEFAULT 6,
  	\`rsvp_opens_at\` text,
  	\`rsvp_closes_at\` text,
  	\`hold_minutes\` numeric,
  	\`event_status\` text DEFAULT 'scheduled',
  	\`status_reason\` text,
  	\`language\` text DEFAULT 'nl',
  	\`core_function\` text,
  	\`dossier_id\` text(36),
  	\`closing_attended\` numeric,
  	\`closing_minutes\` text,
  	\`closing_learned\` text,
  	\`closing_closed_at\` text,
  	\`motif\` text,
  	\`visibility\` text DEFAULT 'public',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`library_id\`) REFERENCES \`libraries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`branch_id\`) REFERENCES \`branches\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`room_id\`) REFERENCES \`rooms\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`group_id\`) REFERENCES \`groups\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`question_id\`) REFERENCES \`questions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`host_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`moderator_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`series_id\`) REFERENCES \`series\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`dossier_id\`) REFERENCES \`dossiers\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_events\`("id", "library_id", "title", "slug", "summary", "body", "starts_at", "ends_at", "branch_id", "room_id", "group_id", "question_id", "host_id", "moderator_id", "series_id", "rsvp", "capacity", "max_party", "rsvp_opens_at", "rsvp_closes_at", "hold_minutes", "event_status", "status_reason", "language", "core_function", "dossier_id", "closing_attended", "closing_minutes", "closing_learned", "closing_closed_at", "motif", "visibility", "updated_at", "created_at", "_status") SELECT "id", "library_id", "title", "slug", "summary", "body", "starts_at", "ends_at", "branch_id", "room_id", "group_id", "question_id", "host_id", "moderator_id", "series_id", "rsvp", "capacity", "max_party", "rsvp_opens_at", "rsvp_closes_at", "hold_minutes", "event_status", "status_reason", "language", "core_function", "dossier_id", "closing_attended", "closing_minutes", "closing_learned", "closing_closed_at", "motif", "visibility", "updated_at", "created_at", "_status" FROM \`events\`;`)
  await db.run(sql`DROP TABLE \`events\`;`)
  await db.run(sql`ALTER TABLE \`__new_events\` RENAME TO \`events\`;`)
  await db.run(sql`CREATE INDEX \`events_library_idx\` ON \`events\` (\`library_id\`);`)
  await db.run(sql`CREATE INDEX \`events_slug_idx\` ON \`events\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`events_starts_at_idx\` ON \`events\` (\`starts_at\`);`)
  await db.run(sql`CREATE INDEX \`events_ends_at_idx\` ON \`events\` (\`ends_at\`);`)
  await db.run(sql`CREATE INDEX \`events_branch_idx\` ON \`events\` (\`branch_id\`);`)
  await db.run(sql`CREATE INDEX \`events_room_idx\` ON \`events\` (\`room_id\`);`)
  await db.run(sql`CREATE INDEX \`events_group_idx\` ON \`events\` (\`group_id\`);`)
  await db.run(sql`CREATE INDEX \`events_question_idx\` ON \`events\` (\`question_id\`);`)
  await db.run(sql`CREATE INDEX \`events_host_idx\` ON \`events\` (\`host_id\`);`)
  await db.run(sql`CREATE INDEX \`events_moderator_idx\` ON \`events\` (\`moderator_id\`);`)
  await db.run(sql`CREATE INDEX \`events_series_idx\` ON \`events\` (\`series_id\`);`)
  await db.run(sql`CREATE INDEX \`events_event_status_idx\` ON \`events\` (\`event_status\`);`)
  await db.run(sql`CREATE INDEX \`events_dossier_idx\` ON \`events\` (\`dossier_id\`);`)
  await db.run(sql`CREATE INDEX \`events_visibility_idx\` ON \`events\` (\`visibility\`);`)
  await db.run(sql`CREATE INDEX \`events_updated_at_idx\` ON \`events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`events_created_at_idx\` ON \`events\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`events__status_idx\` ON \`events\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`library_slug_3_idx\` ON \`events\` (\`library_id\`,\`slug\`);`)
  await db.run(sql`CREATE INDEX \`library_startsAt_idx\` ON \`events\` (\`library_id\`,\`starts_at\`);`)
  await db.run(sql`CREATE TABLE \`__new__events_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_library_id\` text(36),
  	\`version_title\` text,
  	\`version_slug\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_starts_at\` text,
  	\`version_ends_at\` text,
  	\`version_branch_id\` text(36),
  	\`version_room_id\` text(36),
  	\`version_group_id\` text(36),
  	\`version_question_id\` text(36),
  	\`version_host_id\` text(36),
  	\`version_moderator_id\` text(36),
  	\`version_series_id\` text(36),
  	\`version_rsvp\` text DEFAULT 'open',
  	\`version_capacity\` numeric,
  	\`version_max_party\` numeric DEFAULT 6,
  	\`version_rsvp_opens_at\` text,
  	\`version_rsvp_closes_at\` text,
  	\`version_hold_minutes\` numeric,
  	\`version_event_status\` text DEFAULT 'scheduled',
  	\`version_status_reason\` text,
  	\`version_language\` text DEFAULT 'nl',
  	\`version_core_function\` text,
  	\`version_dossier_id\` text(36),
  	\`version_closing_attended\` numeric,
  	\`version_closing_minutes\` text,
  	\`version_closing_learned\` text,
  	\`version_closing_closed_at\` text,
  	\`version_motif\` text,
  	\`version_visibility\` text DEFAULT 'public',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_library_id\`) REFERENCES \`libraries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_branch_id\`) REFERENCES \`branches\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_room_id\`) REFERENCES \`rooms\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_group_id\`) REFERENCES \`groups\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_question_id\`) REFERENCES \`questions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_host_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_moderator_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_series_id\`) REFERENCES \`series\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_dossier_id\`) REFERENCES \`dossiers\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__events_v\`("id", "parent_id", "version_library_id", "version_title", "version_slug", "version_summary", "version_body", "version_starts_at", "version_ends_at", "version_branch_id", "version_room_id", "version_group_id", "version_question_id", "version_host_id", "version_moderator_id", "version_series_id", "version_rsvp", "version_capacity", "version_max_party", "version_rsvp_opens_at", "version_rsvp_closes_at", "version_hold_minutes", "version_event_status", "version_status_reason", "version_language", "version_core_function", "version_dossier_id", "version_closing_attended", "version_closing_minutes", "version_closing_learned", "version_closing_closed_at", "version_motif", "version_visibility", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "latest") SELECT "id", "parent_id", "version_library_id", "version_title", "version_slug", "version_summary", "version_body", "version_starts_at", "version_ends_at", "version_branch_id", "version_room_id", "version_group_id", "version_question_id", "version_host_id", "version_moderator_id", "version_series_id", "version_rsvp", "version_capacity", "version_max_party", "version_rsvp_opens_at", "version_rsvp_closes_at", "version_hold_minutes", "version_event_status", "version_status_reason", "version_language", "version_core_function", "version_dossier_id", "version_closing_attended", "version_closing_minutes", "version_closing_learned", "version_closing_closed_at", "version_motif", "version_visibility", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "latest" FROM \`_events_v\`;`)
  await db.run(sql`DROP TABLE \`_events_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__events_v\` RENAME TO \`_events_v\`;`)
  await db.run(sql`CREATE INDEX \`_events_v_parent_idx\` ON \`_events_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_library_idx\` ON \`_events_v\` (\`version_library_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_slug_idx\` ON \`_events_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_starts_at_idx\` ON \`_events_v\` (\`version_starts_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_ends_at_idx\` ON \`_events_v\` (\`version_ends_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_branch_idx\` ON \`_events_v\` (\`version_branch_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_room_idx\` ON \`_events_v\` (\`version_room_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_group_idx\` ON \`_events_v\` (\`version_group_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_question_idx\` ON \`_events_v\` (\`version_question_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_host_idx\` ON \`_events_v\` (\`version_host_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_moderator_idx\` ON \`_events_v\` (\`version_moderator_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_series_idx\` ON \`_events_v\` (\`version_series_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_event_status_idx\` ON \`_events_v\` (\`version_event_status\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_dossier_idx\` ON \`_events_v\` (\`version_dossier_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_visibility_idx\` ON \`_events_v\` (\`version_visibility\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_updated_at_idx\` ON \`_events_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_created_at_idx\` ON \`_events_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version__status_idx\` ON \`_events_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_created_at_idx\` ON \`_events_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_updated_at_idx\` ON \`_events_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_latest_idx\` ON \`_events_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version_library_version_slug_idx\` ON \`_events_v\` (\`version_library_id\`,\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`version_library_version_startsAt_idx\` ON \`_events_v\` (\`version_library_id\`,\`version_starts_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_rsvps\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`library_id\` text(36),
  	\`event_id\` text(36) NOT NULL,
  	\`name\` text,
  	\`email\` text,
  	\`party_size\` numeric DEFAULT 1 NOT NULL,
  	\`answers\` text,
  	\`state\` text DEFAULT 'unconfirmed' NOT NULL,
  	\`holds_seats\` integer DEFAULT false,
  	\`turn\` numeric,
  	\`hold_until\` text,
  	\`confirmed_at\` text,
  	\`key\` text NOT NULL,
  	\`asks\` numeric DEFAULT 0,
  	\`told_sequence\` numeric DEFAULT 0,
  	\`language\` text DEFAULT 'nl',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`library_id\`) REFERENCES \`libraries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_rsvps\`("id", "library_id", "event_id", "name", "email", "party_size", "answers", "state", "holds_seats", "turn", "hold_until", "confirmed_at", "key", "asks", "told_sequence", "language", "updated_at", "created_at") SELECT "id", "library_id", "event_id", "name", "email", "party_size", "answers", "state", "holds_seats", "turn", "hold_until", "confirmed_at", "key", "asks", "told_sequence", "language", "updated_at", "created_at" FROM \`rsvps\`;`)
  await db.run(sql`DROP TABLE \`rsvps\`;`)
  await db.run(sql`ALTER TABLE \`__new_rsvps\` RENAME TO \`rsvps\`;`)
  await db.run(sql`CREATE INDEX \`rsvps_library_idx\` ON \`rsvps\` (\`library_id\`);`)
  await db.run(sql`CREATE INDEX \`rsvps_event_idx\` ON \`rsvps\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`rsvps_email_idx\` ON \`rsvps\` (\`email\`);`)
  await db.run(sql`CREATE INDEX \`rsvps_state_idx\` ON \`rsvps\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`rsvps_turn_idx\` ON \`rsvps\` (\`turn\`);`)
  await db.run(sql`CREATE INDEX \`rsvps_hold_until_idx\` ON \`rsvps\` (\`hold_until\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`rsvps_key_idx\` ON \`rsvps\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`rsvps_updated_at_idx\` ON \`rsvps\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`rsvps_created_at_idx\` ON \`rsvps\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`event_state_idx\` ON \`rsvps\` (\`event_id\`,\`state\`);`)
  await db.run(sql`CREATE TABLE \`__new_bookings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`library_id\` text(36),
  	\`room_id\` text(36) NOT NULL,
  	\`starts_at\` text NOT NULL,
  	\`ends_at\` text NOT NULL,
  	\`purpose\` text NOT NULL,
  	\`attendees\` numeric,
  	\`event_id\` text(36),
  	\`requested_by_id\` text(36),
  	\`state\` text DEFAULT 'approved' NOT NULL,
  	\`decided_by_id\` text(36),
  	\`reason\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`library_id\`) REFERENCES \`libraries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`room_id\`) REFERENCES \`rooms\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`requested_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`decided_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_bookings\`("id", "library_id", "room_id", "starts_at", "ends_at", "purpose", "attendees", "event_id", "requested_by_id", "state", "decided_by_id", "reason", "updated_at", "created_at") SELECT "id", "library_id", "room_id", "starts_at", "ends_at", "purpose", "attendees", "event_id", "requested_by_id", "state", "decided_by_id", "reason", "updated_at", "created_at" FROM \`bookings\`;`)
  await db.run(sql`DROP TABLE \`bookings\`;`)
  await db.run(sql`ALTER TABLE \`__new_bookings\` RENAME TO \`bookings\`;`)
  await db.run(sql`CREATE INDEX \`bookings_library_idx\` ON \`bookings\` (\`library_id\`);`)
  await db.run(sql`CREATE INDEX \`bookings_room_idx\` ON \`bookings\` (\`room_id\`);`)
  await db.run(sql`CREATE INDEX \`bookings_starts_at_idx\` ON \`bookings\` (\`starts_at\`);`)
  await db.run(sql`CREATE INDEX \`bookings_ends_at_idx\` ON \`bookings\` (\`ends_at\`);`)
  await db.run(sql`CREATE INDEX \`bookings_event_idx\` ON \`bookings\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`bookings_requested_by_idx\` ON \`bookings\` (\`requested_by_id\`);`)
  await db.run(sql`CREATE INDEX \`bookings_state_idx\` ON \`bookings\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`bookings_decided_by_idx\` ON \`bookings\` (\`decided_by_id\`);`)
  await db.run(sql`CREATE INDEX \`bookings_updated_at_idx\` ON \`bookings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`bookings_created_at_idx\` ON \`bookings\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`room_startsAt_idx\` ON \`bookings\` (\`room_id\`,\`starts_at\`);`)
  await db.run(sql`DROP INDEX \`users_last_seen_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`last_seen_at\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`warnings\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`warned_at\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`proven_email\`;`)
  await db.run(sql`DROP INDEX \`posts_held_idx\`;`)
  await db.run(sql`ALTER TABLE \`posts\` DROP COLUMN \`held\`;`)
  await db.run(sql`ALTER TABLE \`posts\` DROP COLUMN \`hidden\`;`)
  await db.run(sql`ALTER TABLE \`posts\` DROP COLUMN \`plain_links\`;`)
  await db.run(sql`DROP INDEX \`packages_slug_idx\`;`)
  await db.run(sql`ALTER TABLE \`packages\` DROP COLUMN \`slug\`;`)
  await db.run(sql`ALTER TABLE \`libraries\` DROP COLUMN \`retention_rsvp_days\`;`)
  await db.run(sql`ALTER TABLE \`libraries\` DROP COLUMN \`retention_question_days\`;`)
  await db.run(sql`ALTER TABLE \`libraries\` DROP COLUMN \`retention_unconfirmed_days\`;`)
  await db.run(sql`ALTER TABLE \`libraries\` DROP COLUMN \`retention_mail_days\`;`)
  await db.run(sql`ALTER TABLE \`libraries\` DROP COLUMN \`retention_log_days\`;`)
  await db.run(sql`ALTER TABLE \`libraries\` DROP COLUMN \`retention_account_days\`;`)
  await db.run(sql`ALTER TABLE \`libraries\` DROP COLUMN \`require_second_factor\`;`)
  await db.run(sql`ALTER TABLE \`libraries\` DROP COLUMN \`room_quota_per_month\`;`)
  await db.run(sql`ALTER TABLE \`libraries\` DROP COLUMN \`reminder_hours\`;`)
  await db.run(sql`ALTER TABLE \`libraries\` DROP COLUMN \`overdue_days\`;`)
  await db.run(sql`ALTER TABLE \`memberships\` DROP COLUMN \`blocked_until\`;`)
  await db.run(sql`ALTER TABLE \`memberships\` DROP COLUMN \`trusted\`;`)
  await db.run(sql`ALTER TABLE \`threads\` DROP COLUMN \`held\`;`)
  await db.run(sql`ALTER TABLE \`rooms\` DROP COLUMN \`quota_per_month\`;`)
}
