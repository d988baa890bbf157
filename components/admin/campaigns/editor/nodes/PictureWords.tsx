import clsx from "clsx";
import { useId } from "react";
import { limits } from "@/lib/campaigns/content/types";
import { LinkField } from "./LinkField";
import { QuietWords } from "./QuietWords";
import { SettingLine } from "./SettingLine";

type Props = {
  alt: string;
  href: string;
  onChange: (changed: { alt?: string; href?: string }) => void;
  className: string;
};

/** What a picture shows and where it leads, asked while one works on its block, and until the first is said. */
export function PictureWords({ alt, href, onChange, className }: Props) {
  const id = useId();
  return (
    <div
      contentEditable={false}
      className={clsx(
        "gap-1",
        className,
        alt === "" ? "grid" : "hidden group-focus-within/block:grid group-data-selected/block:grid",
      )}
    >
      <SettingLine id={id} label="What it shows">
        <QuietWords
          id={id}
          placeholder="In words, for whoever cannot see it"
          maxLength={limits.alt}
          value={alt}
          onChange={(words) => onChange({ alt: words })}
          className="grow basis-40 rounded-(--radius-s) bg-raised ring-1 ring-line"
        />
      </SettingLine>
      <LinkField
        label="Leads to"
        placeholder="/products/… or https://…"
        value={href}
        onChange={(value) => onChange({ href: value })}
      />
    </div>
  );
}
