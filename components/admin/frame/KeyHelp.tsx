"use client";

import type { Permission } from "@/lib/staff/types";
import { Dialog } from "../kit/Dialog";
import { navLinks } from "./nav-links";

const everywhere = [
  ["Find anything", "Ctrl K or ⌘ K"],
  ["This list", "?"],
  ["Messages", "F8"],
];
const inLists = [
  ["Search", "/"],
  ["Next row, row before", "J, K"],
  ["Open the row", "Enter"],
  ["Choose the row", "X"],
];
const inForms = [["Save", "Ctrl S or ⌘ S"]];

/** Which keys do what. */
export function KeyHelp({ may, onClose }: { may: readonly Permission[]; onClose: () => void }) {
  const areas = navLinks
    .filter(({ permission }) => may.includes(permission))
    .map(({ label, key }) => [label, `G then ${key.toUpperCase()}`]);
  return (
    <Dialog open wide onOpenChange={(open) => open || onClose()} title="Keys">
      <div className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
        <Keys title="Everywhere" keys={everywhere} />
        <Keys title="In lists" keys={inLists} />
        <Keys title="Go to" keys={areas} />
        <Keys title="In forms" keys={inForms} />
      </div>
    </Dialog>
  );
}

function Keys({ title, keys }: { title: string; keys: string[][] }) {
  return (
    <section>
      <h3 className="pb-1 font-medium">{title}</h3>
      <dl>
        {keys.map(([what, key]) => (
          <div
            key={what}
            className="flex min-h-8 items-center justify-between gap-4 border-b last:border-b-0"
          >
            <dt className="text-ink-soft">{what}</dt>
            <dd>
              <kbd className="font-text text-xs">{key}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
