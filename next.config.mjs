import { withPayload } from '@payloadcms/next/withPayload';

/** Next serves the admin only; everything else is Express. */
export default withPayload(
  {
    poweredByHeader: false,
    reactStrictMode: true,
    outputFileTracingRoot: import.meta.dirname,
    typescript: { ignoreBuildErrors: true }, // `npm run types` checks the whole project
    images: { unoptimized: true },
    devIndicators: false,
  },
  { devBundleServerPackages: false },
);
