/*
 * Lets this process import TypeScript, and the editor's packages (lexical) without their detour: their
 * entrance for Node awaits another file of theirs at the top level, and with many of those at once Node 20
 * sometimes waits for ever (1 start in 6: exit code 13, or a hang). Their production files have no detour.
 */
import { register as registerHooks } from 'node:module';
import { register as registerTypeScript } from 'tsx/esm/api';

registerTypeScript();
registerHooks('./lexicalHooks.mjs', import.meta.url);
