import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`held_replies\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`title\` text,
  	\`why\` text NOT NULL,
  	\`proposal_id\` text(36),
  	\`mailbox\` text,
  	\`library_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`proposal_id\`) REFERENCES \`proposals\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`library_id\`) REFERENCES \`libraries\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`held_replies_key_idx\` ON \`held_replies\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`held_replies_proposal_idx\` ON \`held_replies\` (\`proposal_id\`);`)
  await db.run(sql`CREATE INDEX \`held_replies_library_idx\` ON \`held_replies\` (\`library_id\`);`)
  await db.run(sql`CREATE INDEX \`held_replies_updated_at_idx\` ON \`held_replies\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`held_replies_created_at_idx\` ON \`held_replies\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`held_replies\`;`)
}
