/** Unit tests beside the files; integration tests once per database, from one description. */
const base = {
  testEnvironment: '<rootDir>/test/helpers/environment.cjs',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '/node_modules/.+\\.js$': '<rootDir>/test/helpers/localGlobals.cjs',
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
        },
        module: { type: 'es6' },
      },
    ],
  },
  transformIgnorePatterns: ['/node_modules/(?!(?:drizzle-orm|payload|@payloadcms)/)'],
  moduleNameMapper: { '^@payload-config$': '<rootDir>/payload.config.ts' },
  modulePathIgnorePatterns: [
    '<rootDir>/.next',
    '<rootDir>/bench/next/.next',
    '<rootDir>/data',
    '<rootDir>/.cache',
  ],
  setupFiles: ['<rootDir>/test/helpers/setupEnv.ts'],
};
/** Pages are drawn as in production: React's development build takes four times as long. Unit tests keep its warnings. */
const served = {
  ...base,
  setupFiles: ['<rootDir>/test/helpers/quickHash.mjs', ...base.setupFiles],
  moduleNameMapper: {
    ...base.moduleNameMapper,
    '^react$': '<rootDir>/node_modules/react/cjs/react.production.js',
    '^react/jsx-runtime$': '<rootDir>/node_modules/react/cjs/react-jsx-runtime.production.js',
    '^react-dom$': '<rootDir>/node_modules/react-dom/cjs/react-dom.production.js',
    '^react-dom/server$': '<rootDir>/node_modules/react-dom/cjs/react-dom-server-legacy.node.production.js',
  },
};
const integration = ['<rootDir>/test/**/*.test.ts', '<rootDir>/plugins/**/test/**/*.test.ts'];
const browser = '<rootDir>/test/browser/';

export default {
  maxWorkers: 2,
  workerIdleMemoryLimit: '1300MB', // a worker keeps the modules of every file it ran: begin anew before that slows it down
  forceExit: true, // an open handle of a library must not keep a finished run waiting
  testTimeout: 120_000,
  reporters: ['<rootDir>/test/helpers/reporter.cjs'],
  testSequencer: '<rootDir>/test/helpers/longestFirst.cjs',
  projects: [
    {
      ...base,
      displayName: 'unit',
      testMatch: [
        '<rootDir>/src/**/*.test.ts',
        '<rootDir>/src/**/*.test.tsx',
        '<rootDir>/collections/**/*.test.ts',
        '<rootDir>/templates/**/*.test.tsx',
        '<rootDir>/templates/**/*.test.ts',
        '<rootDir>/plugins/**/*.test.ts',
      ],
      testPathIgnorePatterns: ['/plugins/[^/]+/test/'],
    },
    {
      ...served,
      displayName: 'sqlite',
      globals: { KC_DATABASE: 'sqlite' },
      testMatch: integration,
      testPathIgnorePatterns: [browser],
    },
    {
      ...served,
      displayName: 'mongodb',
      globals: { KC_DATABASE: 'mongodb' },
      testMatch: integration,
      testPathIgnorePatterns: [browser],
      globalSetup: '<rootDir>/test/helpers/startMongo.ts',
      globalTeardown: '<rootDir>/test/helpers/stopMongo.ts',
    },
    {
      ...base,
      displayName: 'browser',
      testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
      globalSetup: '<rootDir>/test/browser/prepareDemo.ts',
      globalTeardown: '<rootDir>/test/browser/removeDemo.ts',
    },
  ],
};
