"use client";

import { useEffect } from "react";

/** Tells the shop which page is looked at: no cookie, nothing about who looks. */
export function PageViews() {
  useEffect(() => {
    let last: string | null = null;
    function tell() {
      if (location.pathname === last) return;
      // Within the shop the page before is known from its own view.
      const referrer = last === null ? document.referrer : "";
      last = location.pathname;
      navigator.sendBeacon("/api/views", JSON.stringify({ path: last, referrer }));
    }
    tell();
    const { navigation } = window;
    navigation?.addEventListener("navigatesuccess", tell);
    return () => navigation?.removeEventListener("navigatesuccess", tell);
  }, []);
  return null;
}
