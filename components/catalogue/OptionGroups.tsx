import clsx from "clsx";
import Link from "next/link";
import type { ReactNode } from "react";
import type { ProductOption } from "@/lib/catalogue/types";
import { type Choice, chooseVariant, type ValueState, valueState } from "./choose-variant";

export type AddressedChoice = Choice & { readonly slug: string };

/** A tiny picture for a value of an option, by the option's name and the value. */
export type ValuePictures = Readonly<Record<string, Readonly<Record<string, ReactNode>>>>;

type Props<C extends AddressedChoice> = {
  options: readonly ProductOption[];
  variants: readonly C[];
  chosen: C;
  pictures: ValuePictures;
  hrefOf: (variant: C) => string;
  /** Given once the page can react: the values are then radio buttons. Until then, and without script, links. */
  onChoose: ((variant: C) => void) | null;
};

const asides: Record<ValueState, string> = {
  available: "",
  sold_out: " (sold out)",
  not_made: " (not in this combination)",
};

function face(state: ValueState, on: boolean, pictured: boolean): string {
  return clsx(
    "relative flex cursor-pointer items-center justify-center overflow-hidden rounded-m border bg-raised text-sm transition-colors duration-200",
    pictured ? "size-16 p-1" : "min-h-11 min-w-12 px-4 py-1.5",
    on ? "border-ink shadow-[inset_0_0_0_1px_var(--ink)]" : "border-control hover:border-ink",
    state !== "available" && "text-ink-soft",
    state !== "available" && !pictured && "line-through decoration-control",
    state === "not_made" && "border-dashed",
    "has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink",
  );
}

/** The choices of a product, one group an option; what cannot be had together says so. */
export function OptionGroups<C extends AddressedChoice>(props: Props<C>) {
  const { options, variants, chosen, pictures, hrefOf, onChoose } = props;
  return options.map((option, index) => {
    const own = chosen.optionValues[index];
    const ofOption = pictures[option.name];
    return (
      <fieldset key={option.name}>
        <legend className="pb-2 text-sm">
          <span className="text-ink-soft">{option.name}: </span>
          <span className="font-medium">{own}</span>
        </legend>
        <div className="flex flex-wrap gap-2">
          {option.values.map((value) => {
            const next = chooseVariant(variants, chosen, index, value);
            if (!next) return null;
            const state = valueState(variants, chosen, index, value);
            const picture = ofOption?.[value];
            const shown = (
              <>
                {picture ? (
                  <>
                    <span
                      className={clsx(
                        "size-full overflow-hidden rounded-(--radius-s)",
                        state !== "available" && "opacity-45",
                      )}
                    >
                      {picture}
                    </span>
                    <span className="sr-only">{value}</span>
                  </>
                ) : (
                  value
                )}
                <span className="sr-only">{asides[state]}</span>
              </>
            );
            return onChoose ? (
              <label
                key={value}
                title={picture ? value : undefined}
                className={face(state, value === own, Boolean(picture))}
              >
                <input
                  type="radio"
                  name={`option-${index}`}
                  value={value}
                  checked={value === own}
                  onChange={() => onChoose(next)}
                  className="absolute inset-0 z-1 size-full cursor-pointer opacity-0"
                />
                {shown}
              </label>
            ) : (
              <Link
                key={value}
                href={hrefOf(next)}
                prefetch={false}
                replace
                scroll={false}
                title={picture ? value : undefined}
                aria-current={value === own ? "true" : undefined}
                className={face(state, value === own, Boolean(picture))}
              >
                {shown}
              </Link>
            );
          })}
        </div>
      </fieldset>
    );
  });
}
