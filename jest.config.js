/** Unit tests beside the files; integration tests once per database, from one description. */
const base = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
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
  moduleNameMapper: { '^@payload-config$': '<rootDir>/payload.config.ts' },
  modulePathIgnorePatterns: [
    '<rootDir>/.next',
    '<rootDir>/bench/next/.next',
    '<rootDir>/data',
    '<rootDir>/.cache',
  ],
  setupFiles: ['<rootDir>/test/helpers/setupEnv.ts'],
};
const integration = ['<rootDir>/test/**/*.test.ts', '<rootDir>/plugins/**/test/**/*.test.ts'];
const browser = '<rootDir>/test/browser/';

export default {
  maxWorkers: 2,
  workerIdleMemoryLimit: '1300MB', // a worker keeps the modules of every file it ran: begin anew before that slows it down
  forceExit: true, // an open handle of a library must not keep a finished run waiting
  testTimeout: 120_000,
  reporters: ['<rootDir>/test/helpers/reporter.cjs'],
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
      ...base,
      displayName: 'sqlite',
      globals: { KC_DATABASE: 'sqlite' },
      testMatch: integration,
      testPathIgnorePatterns: [browser],
    },
    {
      ...base,
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
