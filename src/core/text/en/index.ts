export { problems } from './problems.ts';
