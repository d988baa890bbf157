"use client";

import { faces } from "./fonts";
import "./globals.css";

/** The last resort, when not even the frame of the shop could be made. Uses nothing that can fail. */
export default function GlobalError({ reset }: { reset: () => void }) {
  return (
    <html lang="en-GB" className={faces}>
      <body>
        <title>Something went wrong</title>
        <main className="page flex max-w-2xl flex-col items-start gap-6 py-section">
          <h1 className="display text-title">The shop could not be shown.</h1>
          <p className="text-lg text-ink-soft">The fault is on our side. Please try again in a moment.</p>
          <button type="button" onClick={() => reset()} className="link min-h-11">
            Try again
          </button>
        </main>
      </body>
    </html>
  );
}
