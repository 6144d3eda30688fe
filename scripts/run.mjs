/* Runs one of our TypeScript files in this process: `node scripts/run.mjs <file> [arguments]`. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import './register.mjs';

const [file, ...rest] = process.argv.slice(2);
process.argv = [process.argv[0], path.resolve(file), ...rest];
process.env.NODE_ENV ??= 'production';
await import(pathToFileURL(path.resolve(file)).href);
