/** Settings of a hub of the bench; read by whatever is imported after it. The database is given by main.ts. */
Object.assign(process.env, { PUBLIC_URL: 'http://localhost:3999', LOG_LEVEL: 'silent', DEMO: '1' });
delete process.env.SMTP_URL;
