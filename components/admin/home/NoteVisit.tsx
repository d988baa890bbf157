"use client";

import { useEffect } from "react";
import { noteHomeVisit } from "@/lib/insights/home/actions";

/** Tells the server that the home page was looked at, so that the next visit begins after it. */
export function NoteVisit() {
  useEffect(() => {
    noteHomeVisit({}).catch(() => undefined);
  }, []);
  return null;
}
