// Two builds into one static folder: the add-in's page for Excel, and the web page.
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import CustomFunctionsMetadataPlugin from 'custom-functions-metadata-plugin';
import { EsbuildPlugin } from 'esbuild-loader';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';

const ROOT = path.dirname(fileURLToPath(import.meta.url));
const TARGET = 'es2022';
/** Where Office.js is loaded from: Microsoft's terms allow no other place. */
const OFFICE = 'https://appsforoffice.microsoft.com';

/**
 * What the browser lets a page do: scripts and connections are our own files (and Office.js in Excel's page)
 * and nothing else. Fluent and the grid write style elements, which must carry this build's nonce; the grid
 * also sets style attributes on elements it makes.
 */
const policy = (nonce, office) => [
  "default-src 'none'",
  `script-src 'self'${office ? ` ${OFFICE}` : ''}`,
  `connect-src 'self'${office ? ` ${OFFICE}` : ''}`,
  `style-src-elem 'self' 'nonce-${nonce}'`,
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

function shared({ mode, folder }) {
  return {
    mode,
    context: ROOT,
    devtool: mode === 'production' ? false : 'source-map',
    target: ['web', TARGET],
    output: { path: folder, filename: '[name].[contenthash:8].js', chunkFilename: '[name].[contenthash:8].js', cssFilename: '[name].[contenthash:8].css', cssChunkFilename: '[name].[contenthash:8].css', assetModuleFilename: 'assets/[name].[contenthash:8][ext]' },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, loader: 'esbuild-loader', options: { target: TARGET, jsx: 'automatic' } },
        // Univer's ES modules name their neighbours without extensions.
        { test: /\.js$/, include: /node_modules/, resolve: { fullySpecified: false } },
        { test: /\.css$/, type: 'css' },
      ],
    },
    experiments: { css: true },
    optimization: { minimizer: [new EsbuildPlugin({ target: TARGET, css: true, legalComments: 'none' })] },
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}

const define = (namespace, more = {}) => new webpack.DefinePlugin({ HEADLINE_NAMESPACE: JSON.stringify(namespace), ...more });

/** The page that Excel opens: the functions alone first, by the name that the manifest gives them, the pane after them. */
function addIn(options) {
  const nonce = randomBytes(16).toString('base64');
  const common = shared(options);
  return {
    ...common,
    name: 'add-in',
    entry: { functions: './web/excel.ts' },
    output: { ...common.output, uniqueName: 'headline-add-in', filename: '[name].js', chunkFilename: 'excel/[name].[contenthash:8].js' },
    plugins: [
      define(options.namespace),
      new CustomFunctionsMetadataPlugin({ output: 'functions.json', input: './functions/functions.ts' }),
      new HtmlPlugin({ filename: 'taskpane.html', template: './web/taskpane.ejs', scriptLoading: 'blocking', inject: 'body', templateParameters: { nonce, policy: policy(nonce, true), office: `${OFFICE}/lib/1/hosted/office.js` } }),
      new CopyPlugin({ patterns: [
        { from: 'assets/icons/*.png', to: 'assets/icons/[name][ext]', noErrorOnMissing: true },
        { from: 'assets/samples/*.xlsx', to: 'samples/[name][ext]', noErrorOnMissing: true },
        { from: 'assets/catalogue.json', to: '[name][ext]' },
      ] }),
    ],
  };
}

/** The web page: a workbook and the pane side by side. */
function page(options) {
  const nonce = randomBytes(16).toString('base64');
  const common = shared(options);
  return {
    ...common,
    name: 'page',
    entry: { page: './web/index.tsx' },
    output: { ...common.output, uniqueName: 'headline-page', filename: 'web/[name].[contenthash:8].js', chunkFilename: 'web/[name].[contenthash:8].js', cssFilename: 'web/[name].[contenthash:8].css', cssChunkFilename: 'web/[name].[contenthash:8].css' },
    plugins: [
      define(options.namespace),
      new HtmlPlugin({ filename: 'index.html', template: './web/index.ejs', scriptLoading: 'defer', templateParameters: { nonce, policy: policy(nonce, false) } }),
    ],
  };
}

/**
 * @param {{ mode?: 'production' | 'development', namespace?: string, folder?: string }} [options] production, HEADLINE and dist/ unless told otherwise
 */
export default function configurations(options = {}) {
  const { mode = 'production', namespace = mode === 'production' ? 'HEADLINE' : 'HEADLINEDEV', folder = path.join(ROOT, 'dist') } = options;
  return [addIn, page].map((make) => make({ mode, namespace, folder }));
}
