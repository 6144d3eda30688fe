import path from 'node:path';
import { withPayload } from '@payloadcms/next/withPayload';

const root = path.dirname(path.dirname(import.meta.dirname));

/** As the hub's own (next.config.mjs in the root), with the page of the bench instead of the admin. */
export default withPayload(
  {
    poweredByHeader: false,
    outputFileTracingRoot: root,
    turbopack: { root },
    typescript: { ignoreBuildErrors: true, tsconfigPath: 'tsconfig.json' },
  },
  { devBundleServerPackages: false },
);
