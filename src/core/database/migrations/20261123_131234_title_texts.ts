import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-sqlite';

/**
 * Payload reads the makers, numbers and subjects of every title by `parent_id`, and has no index that
 * begins with it: reading one title then looks through those of all titles (20,000 titles: a page of the
 * shelf took a minute). A later migration that rebuilds titles_texts must make it again
 * (test/catalogue/titles.test.ts tells).
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE INDEX titles_texts_of_title ON titles_texts (parent_id, path, "order")`);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX IF EXISTS titles_texts_of_title`);
}
