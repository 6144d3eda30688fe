export { mail } from './mail.ts';
export { problems } from './problems.ts';
export { shell } from './shell.ts';
export { site } from './site.ts';
export { catalogue } from './catalogue.ts';
export { questions } from './questions.ts';
export { groups } from './groups.ts';
export { agenda } from './agenda.ts';
