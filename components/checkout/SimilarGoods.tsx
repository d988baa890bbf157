import { Checkbox } from "@/components/ui/Checkbox";

/** What is said about letters on similar goods, with the box to say no where the address is asked for. */
export function SimilarGoods({ words, mark }: { words: string; mark: string }) {
  return (
    <div className="border-t pt-3 text-sm">
      <input type="hidden" name="similarShown" value={mark} />
      <p className="text-ink-soft">{words}</p>
      <Checkbox name="similarRefused" value="yes" label="No, do not write to me about similar goods." />
    </div>
  );
}
