"use client";

import { useEffect } from "react";

/**
 * Fetches the page as a whole where the router made it from its frame alone, which it may on the way back to a search
 * it has forgotten: results are part of the document and not of what the router knows.
 */
export function WholePage({ within, path }: { within: string; path: string }) {
  useEffect(() => {
    if (!document.getElementById(within)?.firstElementChild) location.replace(path + location.search);
  }, [within, path]);
  return null;
}
