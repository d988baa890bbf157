import type { ImportProgress } from "@/lib/newsletter/admin/types";
import { useShopFormat } from "../kit/format/ShopFormat";

/** How far the server is with a file; without a figure until it has read it. */
export function LinesDone({ progress }: { progress: ImportProgress | null }) {
  const { locale } = useShopFormat();
  const figure = (count: number) => count.toLocaleString(locale);
  return (
    <div className="grid gap-1.5 text-sm">
      <progress
        aria-label="Lines looked at"
        max={progress?.of ?? 1}
        {...(progress ? { value: progress.done } : {})}
        className="block h-1.5 w-full accent-(--accent)"
      />
      <p className="text-ink-soft tabular-nums">
        {progress ? `${figure(progress.done)} of ${figure(progress.of)} lines` : "Reading the file"}
      </p>
    </div>
  );
}
