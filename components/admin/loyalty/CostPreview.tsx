"use client";

import { useState } from "react";
import { Button } from "@/components/ui/Button";
import { tryRules } from "@/lib/loyalty/admin/actions";
import type { RulesPreview } from "@/lib/loyalty/admin/types";
import { useAct } from "../kit/answers/use-act";
import { useShopFormat } from "../kit/format/ShopFormat";
import { previewWords } from "./preview-words";

type Rules = Parameters<typeof tryRules>[0];

/** What the rules as they are typed would have cost on the orders of twelve months. */
export function CostPreview({ rules }: { rules: Rules }) {
  const { locale, currency } = useShopFormat();
  const { busy, act } = useAct();
  const [found, setFound] = useState<{ rules: Rules; preview: RulesPreview } | null>(null);
  const shown = found && JSON.stringify(found.rules) === JSON.stringify(rules) ? found.preview : null;
  return (
    <div className="pt-4">
      <Button
        type="button"
        tone="quiet"
        size="small"
        busy={busy}
        onClick={async () => {
          const tried = await act(() => tryRules(rules), "Reckoned on the orders of twelve months.");
          if (tried) setFound({ rules, preview: tried.value });
        }}
      >
        What would this have cost?
      </Button>
      <p role="status" className={shown ? "max-w-prose pt-3 text-sm" : undefined}>
        {shown ? previewWords(shown, locale, currency) : null}
      </p>
    </div>
  );
}
