"use client";

import clsx from "clsx";
import Link from "next/link";
import type { ListView } from "@/lib/staff/lists/types";
import { Menu } from "../Menu";

type Props = {
  path: string;
  /** The query that is looked at, without the page. */
  current: string;
  tabs: readonly { label: string; query: string }[];
  views: readonly ListView[];
  onSave: () => void;
  onDelete: (view: ListView) => void;
};

/** The same query, however its parts are ordered. */
function sorted(query: string): string {
  const parts = new URLSearchParams(query);
  parts.sort();
  return parts.toString();
}

/** Fixed and saved views of a list beside one another, and the way to save what is looked at. */
export function ViewTabs({ path, current, tabs, views, onSave, onDelete }: Props) {
  const all = [{ label: "All", query: "", view: null }].concat(tabs.map((tab) => ({ ...tab, view: null })));
  const now = sorted(current);
  const own = views.find(({ query }) => sorted(query) === now);
  const known = Boolean(own) || all.some(({ query }) => sorted(query) === now);
  const tab = (label: string, query: string) => (
    <li key={label}>
      <Link
        href={query ? `${path}?${query}` : path}
        prefetch={false}
        scroll={false}
        aria-current={sorted(query) === now ? "page" : undefined}
        className={clsx(
          "flex min-h-9 items-center rounded-m px-3 text-sm whitespace-nowrap pointer-coarse:min-h-11",
          sorted(query) === now ? "bg-surface font-medium text-ink" : "text-ink-soft hover:text-ink",
        )}
      >
        {label}
      </Link>
    </li>
  );
  return (
    <nav aria-label="Views" className="flex items-center gap-1 px-2 pt-2">
      <ul className="flex min-w-0 gap-0.5 max-md:overflow-x-auto md:flex-wrap">
        {all.map(({ label, query }) => tab(label, query))}
        {views.map(({ name, query }) => tab(name, query))}
      </ul>
      {known ? null : (
        <button
          type="button"
          onClick={onSave}
          className="min-h-9 rounded-m px-3 text-sm whitespace-nowrap text-accent hover:bg-accent-soft"
        >
          Save view
        </button>
      )}
      {own ? (
        <Menu
          align="start"
          label={`View “${own.name}”`}
          items={[{ label: "Forget this view", tone: "danger", onSelect: () => onDelete(own) }]}
        />
      ) : null}
    </nav>
  );
}
