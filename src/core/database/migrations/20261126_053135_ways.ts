import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
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
  await db.run(sql`ALTER TABLE \`libraries\` ADD \`require_second_factor\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`questions\` ADD \`post_id\` text(36) REFERENCES posts(id) ON DELETE SET NULL;`)
  await db.run(sql`CREATE INDEX \`questions_post_idx\` ON \`questions\` (\`post_id\`);`)
  await db.run(sql`ALTER TABLE \`groups\` ADD \`partner_id\` text(36) REFERENCES partners(id) ON DELETE SET NULL;`)
  await db.run(sql`CREATE INDEX \`groups_partner_idx\` ON \`groups\` (\`partner_id\`);`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`post_id\` text(36) REFERENCES posts(id) ON DELETE SET NULL;`)
  await db.run(sql`CREATE INDEX \`events_post_idx\` ON \`events\` (\`post_id\`);`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_post_id\` text(36) REFERENCES posts(id) ON DELETE SET NULL;`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_post_idx\` ON \`_events_v\` (\`version_post_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`second_factors\`;`)
  await db.run(sql`DROP TABLE \`invitations\`;`)
  await db.run(sql`DROP TABLE \`group_requests\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_questions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`library_id\` text(36),
  	\`text\` text NOT NULL,
  	\`public_text\` text,
  	\`asked_by_name\` text,
  	\`asked_by_email\` text,
  	\`asked_by_language\` text DEFAULT 'nl',
  	\`asked_by_phone\` text,
  	\`state\` text DEFAULT 'new' NOT NULL,
  	\`channel\` text DEFAULT 'site',
  	\`entered_by_id\` text(36),
  	\`expert_consent\` text DEFAULT 'none',
  	\`group_id\` text(36),
  	\`event_id\` text(36),
  	\`dossier_id\` text(36),
  	\`answer\` text,
  	\`closed_at\` text,
  	\`reason\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`library_id\`) REFERENCES \`libraries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`entered_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`group_id\`) REFERENCES \`groups\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`dossier_id\`) REFERENCES \`dossiers\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_questions\`("id", "library_id", "text", "public_text", "asked_by_name", "asked_by_email", "asked_by_language", "asked_by_phone", "state", "channel", "entered_by_id", "expert_consent", "group_id", "event_id", "dossier_id", "answer", "closed_at", "reason", "updated_at", "created_at") SELECT "id", "library_id", "text", "public_text", "asked_by_name", "asked_by_email", "asked_by_language", "asked_by_phone", "state", "channel", "entered_by_id", "expert_consent", "group_id", "event_id", "dossier_id", "answer", "closed_at", "reason", "updated_at", "created_at" FROM \`questions\`;`)
  await db.run(sql`DROP TABLE \`questions\`;`)
  await db.run(sql`ALTER TABLE \`__new_questions\` RENAME TO \`questions\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`questions_library_idx\` ON \`questions\` (\`library_id\`);`)
  await db.run(sql`CREATE INDEX \`questions_state_idx\` ON \`questions\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`questions_entered_by_idx\` ON \`questions\` (\`entered_by_id\`);`)
  await db.run(sql`CREATE INDEX \`questions_group_idx\` ON \`questions\` (\`group_id\`);`)
  await db.run(sql`CREATE INDEX \`questions_event_idx\` ON \`questions\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`questions_dossier_idx\` ON \`questions\` (\`dossier_id\`);`)
  await db.run(sql`CREATE INDEX \`questions_closed_at_idx\` ON \`questions\` (\`closed_at\`);`)
  await db.run(sql`CREATE INDEX \`questions_updated_at_idx\` ON \`questions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`questions_created_at_idx\` ON \`questions\` (\`created_at\`);`)
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
  	\`approve_first\` integer,
  	\`trust_after\` numeric DEFAULT 3,
  	\`archived\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`library_id\`) REFERENCES \`libraries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`question_id\`) REFERENCES \`questions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`dossier_id\`) REFERENCES \`dossiers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`groups\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_groups\`("id", "library_id", "title", "slug", "summary", "body", "question_id", "dossier_id", "phase", "visibility", "join_mode", "parent_id", "motif", "language", "approve_first", "trust_after", "archived", "updated_at", "created_at") SELECT "id", "library_id", "title", "slug", "summary", "body", "question_id", "dossier_id", "phase", "visibility", "join_mode", "parent_id", "motif", "language", "approve_first", "trust_after", "archived", "updated_at", "created_at" FROM \`groups\`;`)
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
  	\`proposal_id\` text(36),
  	\`package_id\` text(36),
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
  	FOREIGN KEY (\`proposal_id\`) REFERENCES \`proposals\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`package_id\`) REFERENCES \`packages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`host_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`moderator_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`series_id\`) REFERENCES \`series\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`dossier_id\`) REFERENCES \`dossiers\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_events\`("id", "library_id", "title", "slug", "summary", "body", "starts_at", "ends_at", "branch_id", "room_id", "group_id", "question_id", "proposal_id", "package_id", "host_id", "moderator_id", "series_id", "rsvp", "capacity", "max_party", "rsvp_opens_at", "rsvp_closes_at", "hold_minutes", "event_status", "status_reason", "language", "core_function", "dossier_id", "closing_attended", "closing_minutes", "closing_learned", "closing_closed_at", "motif", "visibility", "updated_at", "created_at", "_status") SELECT "id", "library_id", "title", "slug", "summary", "body", "starts_at", "ends_at", "branch_id", "room_id", "group_id", "question_id", "proposal_id", "package_id", "host_id", "moderator_id", "series_id", "rsvp", "capacity", "max_party", "rsvp_opens_at", "rsvp_closes_at", "hold_minutes", "event_status", "status_reason", "language", "core_function", "dossier_id", "closing_attended", "closing_minutes", "closing_learned", "closing_closed_at", "motif", "visibility", "updated_at", "created_at", "_status" FROM \`events\`;`)
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
  await db.run(sql`CREATE INDEX \`events_proposal_idx\` ON \`events\` (\`proposal_id\`);`)
  await db.run(sql`CREATE INDEX \`events_package_idx\` ON \`events\` (\`package_id\`);`)
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
  	\`version_proposal_id\` text(36),
  	\`version_package_id\` text(36),
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
  	FOREIGN KEY (\`version_proposal_id\`) REFERENCES \`proposals\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_package_id\`) REFERENCES \`packages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_host_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_moderator_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_series_id\`) REFERENCES \`series\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_dossier_id\`) REFERENCES \`dossiers\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__events_v\`("id", "parent_id", "version_library_id", "version_title", "version_slug", "version_summary", "version_body", "version_starts_at", "version_ends_at", "version_branch_id", "version_room_id", "version_group_id", "version_question_id", "version_proposal_id", "version_package_id", "version_host_id", "version_moderator_id", "version_series_id", "version_rsvp", "version_capacity", "version_max_party", "version_rsvp_opens_at", "version_rsvp_closes_at", "version_hold_minutes", "version_event_status", "version_status_reason", "version_language", "version_core_function", "version_dossier_id", "version_closing_attended", "version_closing_minutes", "version_closing_learned", "version_closing_closed_at", "version_motif", "version_visibility", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "latest") SELECT "id", "parent_id", "version_library_id", "version_title", "version_slug", "version_summary", "version_body", "version_starts_at", "version_ends_at", "version_branch_id", "version_room_id", "version_group_id", "version_question_id", "version_proposal_id", "version_package_id", "version_host_id", "version_moderator_id", "version_series_id", "version_rsvp", "version_capacity", "version_max_party", "version_rsvp_opens_at", "version_rsvp_closes_at", "version_hold_minutes", "version_event_status", "version_status_reason", "version_language", "version_core_function", "version_dossier_id", "version_closing_attended", "version_closing_minutes", "version_closing_learned", "version_closing_closed_at", "version_motif", "version_visibility", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "latest" FROM \`_events_v\`;`)
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
  await db.run(sql`CREATE INDEX \`_events_v_version_version_proposal_idx\` ON \`_events_v\` (\`version_proposal_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_package_idx\` ON \`_events_v\` (\`version_package_id\`);`)
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
  await db.run(sql`ALTER TABLE \`libraries\` DROP COLUMN \`require_second_factor\`;`)
}
