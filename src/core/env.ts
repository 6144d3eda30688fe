import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { z } from 'zod';

const flag = z
  .enum(['0', '1', 'true', 'false', ''])
  .default('')
  .transform((value) => value === '1' || value === 'true');

const schema = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('development'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().default('0.0.0.0'),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, message: 'must be an http(s) address, such as https://hub.example' })
    .optional(),
  DATABASE_URI: z
    .string()
    .regex(/^mongodb(\+srv)?:\/\//, 'must start with mongodb:// (leave it out for the embedded database)')
    .optional(),
  DATA_DIR: z.string().default('data'),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'must start with smtp:// or smtps://')
    .optional(),
  MAIL_FROM: z.string().default('Kenniscloud <noreply@kenniscloud.example>'),
  INBOUND_IMAP_URL: z
    .string()
    .regex(/^imaps?:\/\/[^:@\s]+:[^@\s]+@[^\s]+$/, 'must look like imaps://user:password@mail.example/INBOX')
    .optional(),
  INBOUND_ADDRESS: z
    .string()
    .regex(
      /^[a-z0-9._-]{1,15}@[a-z0-9.-]+$/i,
      'must be the address of that mailbox, of at most 15 signs before the @',
    )
    .optional(),
  TRUST_PROXY: z.string().default(''),
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('info'),
  NETWORK_NAME: z.string().min(1).max(60).default('Kenniscloud'),
  DEMO: flag,
  PAYLOAD_SECRET: z.string().min(16, 'must have 16 characters or more').optional(),
});

/** A mailbox without its address invites nobody; an address without its mailbox answers nobody. */
const paired = schema.refine(
  (values) => Boolean(values.INBOUND_IMAP_URL) === Boolean(values.INBOUND_ADDRESS),
  {
    path: ['INBOUND_IMAP_URL'],
    message: 'goes together with INBOUND_ADDRESS',
  },
);

/** What can be set from outside, checked; see README for what each one does. */
export type Env = Omit<z.infer<typeof schema>, 'PUBLIC_URL' | 'PAYLOAD_SECRET'> & {
  /** Address without a slash at the end. */
  PUBLIC_URL: string;
  PAYLOAD_SECRET: string;
  /** True when the embedded SQLite file is used. */
  isEmbedded: boolean;
  /** Absolute path of the embedded database file. */
  databaseFile: string;
  /** Whether demo content and demo logins may exist here: on the embedded database at a local address, or with DEMO=1. */
  isDemo: boolean;
};

/**
 * Reads and checks the environment.
 * @param source variables by name, as in `process.env`
 * @throws Error that names every variable that is wrong, for the person who starts the hub
 */
export function readEnv(source: NodeJS.ProcessEnv): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const checked = paired.safeParse(given);
  if (!checked.success) {
    const lines = checked.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`The settings are not right:\n${lines.join('\n')}`);
  }
  const values = checked.data;
  const dataDir = path.resolve(values.DATA_DIR);
  const publicUrl = (values.PUBLIC_URL ?? `http://localhost:${values.PORT}`).replace(/\/+$/, '');
  const isEmbedded = !values.DATABASE_URI;
  return {
    ...values,
    DATA_DIR: dataDir,
    PUBLIC_URL: publicUrl,
    PAYLOAD_SECRET: values.PAYLOAD_SECRET ?? keepSecret({ dataDir, isEmbedded }),
    isEmbedded,
    databaseFile: path.join(dataDir, 'kenniscloud.db'),
    isDemo: values.DEMO || (isEmbedded && isLocal(publicUrl)),
  };
}

function isLocal(url: string): boolean {
  const { hostname } = new URL(url);
  return hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]';
}

function keepSecret({ dataDir, isEmbedded }: { dataDir: string; isEmbedded: boolean }): string {
  if (!isEmbedded) {
    throw new Error(
      'The settings are not right:\n  PAYLOAD_SECRET: is needed with DATABASE_URI, the same for every process',
    );
  }
  const file = path.join(dataDir, 'secret');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  mkdirSync(dataDir, { recursive: true });
  const secret = randomBytes(32).toString('hex');
  writeFileSync(file, `${secret}\n`, { mode: 0o600, flag: 'wx' });
  return secret;
}

/** The settings of this process. */
export const env: Env = readEnv(process.env);
