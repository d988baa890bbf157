"use client";

import { limits } from "@/lib/campaigns/content/types";
import { searchVouchers } from "@/lib/campaigns/writing/actions";
import { Combobox } from "../../../kit/Combobox";
import { useLook, useLooks } from "../looks";
import { BlockFrame } from "./BlockFrame";
import type { BlockViewProps } from "./block-node";
import { QuietInput } from "./QuietInput";
import { QuietWords } from "./QuietWords";

type Attributes = { discountId: string | null; words: string; code: string };

/** A discount of the shop with its code and its end as they then are, or a code and words of one's own. */
export function VoucherView({ node, updateAttributes, ...rest }: BlockViewProps) {
  const { remember } = useLooks();
  const { discountId, words, code } = node.attrs as Attributes;
  const look = useLook("vouchers", discountId);
  const load = async (text: string) => {
    const answer = await searchVouchers({ text });
    if (!answer.ok) return [];
    remember(answer.value);
    return answer.value.map(({ id, name, code: shown }) => ({
      ...{ value: id, label: name },
      ...(shown && shown !== name ? { hint: shown } : {}),
    }));
  };
  const shown = discountId ? look?.code : null;
  return (
    <BlockFrame
      of={rest}
      label="Voucher"
      className="border border-dashed border-control px-5 py-4 text-center"
    >
      <QuietWords
        aria-label="Words beside the code"
        placeholder={look && look.name !== look.code ? look.name : "What it gives, in your words"}
        maxLength={limits.voucherWords}
        value={words}
        onChange={(text) => updateAttributes({ words: text })}
        className="text-center"
      />
      {discountId ? (
        <>
          <p className="pt-1 text-[1.375rem] font-semibold tracking-wide">
            {look === undefined ? "…" : (shown ?? (look ? "Counts by itself" : "This discount is gone"))}
          </p>
          <p className="pt-1 text-xs text-ink-soft">{look?.summary}</p>
          {look?.ended ? (
            <p className="pt-1 text-xs text-notice">It is over: the letter leaves it out.</p>
          ) : null}
          <button
            type="button"
            className="link text-xs leading-8"
            onClick={() => updateAttributes({ discountId: null })}
          >
            Use another
          </button>
        </>
      ) : (
        <div className="mx-auto grid max-w-sm gap-2 pt-2 text-left">
          <Combobox
            label="Discount of the shop"
            placeholder="Choose a discount of the shop"
            load={load}
            onPick={({ value }) => updateAttributes({ discountId: value })}
          />
          <QuietInput
            aria-label="A code of your own"
            placeholder="or type a code that works elsewhere"
            maxLength={limits.code}
            value={code}
            onChange={({ target }) => updateAttributes({ code: target.value })}
            className="!border-line bg-raised text-center font-semibold"
          />
        </div>
      )}
    </BlockFrame>
  );
}
