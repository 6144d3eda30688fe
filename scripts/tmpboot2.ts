import { startHub } from '../src/startHub.ts';
const hub = await startHub({everyMilliseconds:0});
for (const c of hub.payload.config.collections) { try { await hub.payload.find({collection:c.slug as never, limit:1, depth:1, overrideAccess:true}); } catch(e) { console.log(c.slug, (e as Error).message.slice(0,200)); } }
const a = hub.payload.db as any;
console.log(Object.keys(a.relations).filter(k=>/lib/.test(k)), Object.keys(a.tables).filter(k=>/^lib/.test(k)));
await hub.stop();
