import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-sqlite';

/**
 * Full text search (FTS5) over search_entries, kept by triggers. The index holds no text of its own.
 * `search_rows` gives every entry a number that stays: rows of a table with a text key are numbered anew
 * by VACUUM. A later migration that rebuilds search_entries drops these triggers and must make them
 * again (test/catalogue/search.test.ts tells).
 */
const statements = [
  sql`CREATE TABLE search_rows (row INTEGER PRIMARY KEY, entry TEXT NOT NULL UNIQUE)`,
  sql`CREATE VIRTUAL TABLE search_fts USING fts5(
    title, body, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2'
  )`,
  sql`CREATE TRIGGER search_entries_inserted AFTER INSERT ON search_entries BEGIN
    INSERT INTO search_rows (entry) VALUES (new.id);
    INSERT INTO search_fts (rowid, title, body)
      SELECT row, coalesce(new.title_stems, ''), coalesce(new.stems, '') FROM search_rows WHERE entry = new.id;
  END`,
  sql`CREATE TRIGGER search_entries_updated AFTER UPDATE OF title_stems, stems ON search_entries BEGIN
    DELETE FROM search_fts WHERE rowid = (SELECT row FROM search_rows WHERE entry = new.id);
    INSERT INTO search_fts (rowid, title, body)
      SELECT row, coalesce(new.title_stems, ''), coalesce(new.stems, '') FROM search_rows WHERE entry = new.id;
  END`,
  sql`CREATE TRIGGER search_entries_deleted AFTER DELETE ON search_entries BEGIN
    DELETE FROM search_fts WHERE rowid = (SELECT row FROM search_rows WHERE entry = old.id);
    DELETE FROM search_rows WHERE entry = old.id;
  END`,
  sql`INSERT INTO search_rows (entry) SELECT id FROM search_entries`,
  sql`INSERT INTO search_fts (rowid, title, body)
    SELECT row, coalesce(title_stems, ''), coalesce(stems, '') FROM search_entries JOIN search_rows ON entry = id`,
];

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const statement of statements) await db.run(statement);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const name of ['inserted', 'updated', 'deleted']) {
    await db.run(sql.raw(`DROP TRIGGER IF EXISTS search_entries_${name}`));
  }
  await db.run(sql`DROP TABLE IF EXISTS search_fts`);
  await db.run(sql`DROP TABLE IF EXISTS search_rows`);
}
