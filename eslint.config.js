// The walls of the house: what each room may import, and where Excel may be spoken to.
import tseslint from 'typescript-eslint';
import officeAddins from 'eslint-plugin-office-addins';

const rooms = ['functions', 'taskpane', 'workbook', 'cli', 'web', 'test', 'bench', 'scripts'];
const officeOutsideExcel = {
  selector: "MemberExpression[object.name='Excel']",
  message: 'Excel.* is spoken only in workbook/excel.',
};

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'out/**', 'coverage/**', 'test-results/**', 'playwright-report/**'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
    },
  },
  { files: ['cli/**', 'scripts/**', 'bench/**', 'test/**', '*.config.*'], rules: { 'no-console': 'off' } },
  {
    // The core knows no Office, no DOM, no files and no clock, and none of the rooms on its right.
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', {
        patterns: [
          { group: rooms.flatMap((room) => [`**/../${room}/**`, `**/../${room}`]), message: 'src/ imports nothing but itself and small libraries.' },
          { group: ['node:*', 'fs', 'path', 'react*', '@fluentui/*', '@univerjs/*', 'hucre', 'fflate', '@microsoft/*'], message: 'src/ is free of Office, the DOM, files and workbooks.' },
        ],
      }],
      'no-restricted-globals': ['error', 'Excel', 'Office', 'OfficeExtension', 'CustomFunctions', 'window', 'document', 'fetch', 'localStorage', 'process', 'setTimeout', 'performance'],
      'no-restricted-syntax': ['error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The core has no clock: take the time as an argument.' },
        { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: 'The core has no clock: take the time as an argument.' },
        { selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']", message: 'The core is the same on every machine.' },
      ],
    },
  },
  {
    files: ['functions/**/*.ts', 'taskpane/**/*.{ts,tsx}', 'web/**/*.{ts,tsx}', 'cli/**/*.ts', 'workbook/browser/**/*.ts', 'workbook/file/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', officeOutsideExcel] },
  },
  {
    files: ['workbook/excel/**/*.ts'],
    rules: {
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/call-sync-after-load': 'error',
    },
  },
);
