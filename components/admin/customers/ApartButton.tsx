"use client";

import { Button } from "@/components/ui/Button";
import { setApart, takeApartBack } from "@/lib/customers/admin/actions";
import { useDeed } from "../kit/answers/use-deed";

type Props = {
  id: string;
  others: string[];
  /** Whose button it is, for who does not see where it stands. */
  name: string;
};

/** Says for good that two who look alike are two. */
export function ApartButton({ id, others, name }: Props) {
  const { busy, run } = useDeed(setApart, {
    done: "They are not shown as one person again.",
    undo: takeApartBack,
  });
  return (
    <Button type="button" tone="plain" disabled={busy} onClick={() => run({ id, others })}>
      Not the same<span className="sr-only"> person as {name}</span>
    </Button>
  );
}
