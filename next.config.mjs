import { withPayload } from '@payloadcms/next/withPayload';

/** Next serves the admin only; everything else is Express. */
export default withPayload(
  {
    poweredByHeader: false,
    reactStrictMode: true,
    outputFileTracingRoot: import.meta.dirname,
    // `npm run types` checks the whole project; Next rewrites the file it is given
    typescript: { ignoreBuildErrors: true, tsconfigPath: 'src/app/tsconfig.json' },
    images: { unoptimized: true },
    devIndicators: false,
  },
  { devBundleServerPackages: false },
);
