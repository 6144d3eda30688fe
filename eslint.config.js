import importX from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

const features = [
  'agenda',
  'api',
  'catalogue',
  'desk',
  'dossiers',
  'experts',
  'flavours',
  'groups',
  'libraries',
  'line',
  'mail',
  'moderation',
  'notifications',
  'packages',
  'partners',
  'people',
  'proposals',
  'rooms',
];

/** Imports run one way: config → plugins, collections → features → core (CONTRIBUTING.md). */
const zones = [
  {
    target: './src/core',
    from: ['./src', './collections', './plugins', './seed'],
    except: ['./core', './payload-types.ts'],
    message: 'The core knows no feature.',
  },
  {
    target: './src',
    from: './plugins',
    message: 'The hub never imports a flavour; flavours register themselves.',
  },
  { target: './collections', from: './plugins', message: 'The core never imports a flavour.' },
  {
    target: './templates',
    from: './plugins',
    message: 'The core never imports a flavour.',
  },
  {
    target: './plugins',
    from: ['./src', './collections'],
    except: ['./flavours', './payload-types.ts'],
    message: 'A flavour reaches the hub through src/flavours (index.ts, hub.ts): add a line there.',
  },
  { target: './src', from: './test', message: 'Product code does not know its tests.' },
  {
    target: './templates',
    from: features.map((feature) => `./src/${feature}`),
    message: 'Templates receive what presenters give them.',
  },
];

export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      '**/.next/',
      'data/',
      'tmp/',
      '.cache/',
      'src/payload-types.ts',
      'src/core/database/migrations/*.ts',
      'src/app/**/importMap.js',
      'next-env.d.ts',
    ],
  },
  ...tseslint.configs.strict,
  {
    plugins: { 'import-x': importX },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    settings: {
      'import-x/extensions': ['.ts', '.tsx', '.js', '.mjs'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
    },
    rules: {
      'max-lines': ['error', { max: 500 }],
      'max-lines-per-function': ['error', { max: 90, skipBlankLines: true, skipComments: true, IIFEs: true }],
      'no-console': 'error',
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['**/utils', '**/utils/*', '**/utils.ts'], message: 'A helper lives with its user.' },
          ],
        },
      ],
      'import-x/no-restricted-paths': ['error', { zones, basePath: import.meta.dirname }],
      'import-x/no-cycle': 'off',
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-empty-object-type': 'off',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/unified-signatures': 'off',
    },
  },
  {
    // What the admin draws runs in Next's bundle too: modules with state would exist twice (docs/ARCHITECTURE.md).
    files: ['templates/admin/**', 'src/app/**'],
    rules: {
      'import-x/no-restricted-paths': 'off', // views of the admin are server components: they load what they show
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: [
                '**/core/cache/*',
                '**/core/jobs/*',
                '**/core/hub.ts',
                '**/core/database/*',
                '**/site/*',
              ],
              message: 'Reach state through req.payload: this module is evaluated twice.',
            },
          ],
        },
      ],
    },
  },
  {
    // Who is shown by which name, and to whom an address, is decided in src/people/presentPerson.ts alone.
    files: ['src/**/present*.ts', 'src/**/*JsonLd.ts', 'src/**/authorsOf.ts', 'src/**/namesOf.ts'],
    ignores: ['src/people/presentPerson.ts', '**/*.test.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[property.name=/^(displayName|authorName|editedByName|accountName)$/]',
          message: 'Show people through presentPerson and personIn.',
        },
        {
          // One's own address in one's own form, and the front desk of a library, are no secret.
          selector:
            "MemberExpression[property.name='email']:not([object.property.name='user']):not([object.property.name='contact']):not([object.name='by'])",
          message: 'Show addresses through presentPerson and personIn.',
        },
      ],
    },
  },
  {
    // Markup takes lines of its own.
    files: ['templates/**/*.tsx'],
    rules: { 'max-lines-per-function': ['error', { max: 110, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['test/**', '**/*.test.ts', '**/*.test.tsx', 'seed/**', 'bench/**', 'scripts/**'],
    rules: {
      'max-lines-per-function': 'off',
      'max-lines': ['error', { max: 700 }], // one description of a whole feature, for both databases
      'no-console': 'off',
      'import-x/no-restricted-paths': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['**/*.js', '**/*.mjs', '**/*.cjs'],
    ...tseslint.configs.disableTypeChecked,
    rules: { ...tseslint.configs.disableTypeChecked.rules, '@typescript-eslint/no-require-imports': 'off' },
  },
);
