import type { Metadata } from "next";
import { NotHere } from "./NotHere";

export const metadata: Metadata = { title: "Not found" };

/** Only pages outside the shop's frame end here; its own have theirs, and any other address leads to those. */
export default function NotFound() {
  return (
    <main id="content" className="grow pb-section">
      <NotHere />
    </main>
  );
}
