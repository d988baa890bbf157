import clsx from "clsx";
import { LinkField } from "./LinkField";

type Props = {
  alt: string;
  href: string;
  onChange: (changed: { alt?: string; href?: string }) => void;
  className: string;
};

/** What a picture shows and where it leads, asked while one works on its block, and until the first is said. */
export function PictureWords({ alt, href, onChange, className }: Props) {
  return (
    <div
      contentEditable={false}
      className={clsx(
        "gap-1",
        className,
        alt === "" ? "grid" : "hidden group-focus-within/block:grid group-data-selected/block:grid",
      )}
    >
      <LinkField
        label="What it shows"
        placeholder="In words, for whoever cannot see it"
        value={alt}
        onChange={(value) => onChange({ alt: value })}
      />
      <LinkField
        label="Leads to"
        placeholder="/products/… or https://…"
        value={href}
        onChange={(value) => onChange({ href: value })}
      />
    </div>
  );
}
