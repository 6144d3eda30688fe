import path from 'node:path';
import { lexicalEditor } from '@payloadcms/richtext-lexical';
import { en } from '@payloadcms/translations/languages/en';
import { nl } from '@payloadcms/translations/languages/nl';
import { buildConfig } from 'payload';
import sharp from 'sharp';
import { collections } from './collections/index.ts';
import { flavours } from './plugins/index.ts';
import { admin } from './src/core/admin.ts';
import { database } from './src/core/database/index.ts';
import { onlyIds } from './src/core/database/onlyIds.ts';
import { env } from './src/core/env.ts';
import { limitReads } from './src/core/limits/limitReads.ts';
import { payloadLogger } from './src/core/logger.ts';
import { forgetPages } from './src/core/cache/forgetPages.ts';
import { indexForSearch } from './src/catalogue/search/indexForSearch.ts';
import { jobsConfig } from './src/core/jobs/jobsConfig.ts';
import { markTransient } from './src/core/markTransient.ts';
import { readableDates } from './src/core/readableDates.ts';
import { payloadWords } from './src/core/text/nl/payload.ts';
import { refuseMalformed } from './src/core/refuseMalformed.ts';
import { mailTasks } from './src/mail/tasks.ts';
import { staffTasks } from './src/libraries/staffMail/tasks.ts';
import { notificationTasks } from './src/notifications/tasks.ts';
import { agendaTasks } from './src/agenda/tasks.ts';
import { catalogueTasks } from './src/catalogue/tasks.ts';
import { peopleTasks } from './src/people/tasks.ts';
import { guardQueries } from './src/people/access/guardQueries.ts';
import { takeFlavours } from './src/flavours/takeFlavours.ts';
import { multiTenant } from './src/libraries/multiTenant.ts';
import { outboxEmail } from './src/mail/outboxEmail.ts';

/** A table of contents of the hub. */
const config = async () =>
  buildConfig({
    serverURL: env.PUBLIC_URL,
    secret: env.PAYLOAD_SECRET,
    csrf: [env.PUBLIC_URL],
    cors: [],
    db: await database(),
    email: outboxEmail,
    editor: lexicalEditor({}),
    collections,
    plugins: [
      takeFlavours(flavours),
      multiTenant(),
      forgetPages,
      indexForSearch,
      onlyIds,
      guardQueries,
      limitReads,
      readableDates,
    ],
    jobs: jobsConfig([
      ...mailTasks,
      ...notificationTasks,
      ...staffTasks,
      ...agendaTasks,
      ...catalogueTasks,
      ...peopleTasks,
    ]),
    hooks: { afterError: [markTransient, refuseMalformed] },
    admin,
    i18n: { supportedLanguages: { nl, en }, fallbackLanguage: 'nl', translations: { nl: payloadWords } },
    graphQL: { disable: true },
    telemetry: false,
    upload: { abortOnLimit: true, requestSizeLimit: 30_000_000, limits: { fileSize: 25_000_000 } },
    maxDepth: 3,
    defaultDepth: 1,
    sharp,
    logger: payloadLogger,
    typescript: { outputFile: path.resolve('src/payload-types.ts'), autoGenerate: false }, // npm run generate
  });

export default config();
