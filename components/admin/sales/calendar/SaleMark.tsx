import { Check, CircleDashed, Clock, KeyRound, Store } from "lucide-react";
import type { SaleStanding } from "@/lib/early-access/types";
import { standingWords } from "../sale-words";

const icons = { draft: CircleDashed, scheduled: Clock, members: KeyRound, open: Store, over: Check };

/** Where a sale stands as a sign, with its word for who does not see it. */
export function SaleMark({ standing, word = false }: { standing: SaleStanding; word?: boolean }) {
  const Icon = icons[standing];
  return (
    <>
      <Icon aria-hidden="true" className="size-3.5 shrink-0" />
      <span className={word ? undefined : "sr-only"}>{standingWords[standing].label}</span>
    </>
  );
}
