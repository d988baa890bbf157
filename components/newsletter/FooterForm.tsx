import { Button } from "@/components/ui/Button";
import { Input } from "@/components/ui/Input";
import type { OfferedTopic } from "@/lib/newsletter/types";

/** The way to the shop's letters at the foot of each page: a plain form, without any script. */
export function FooterForm({ topic }: { topic: OfferedTopic }) {
  const { key, wording, mark } = topic;
  return (
    <form action="/newsletter/join" method="post" className="pt-6">
      <input type="hidden" name="from" value="footer" />
      <input type="hidden" name={`topic_${key}`} value="yes" />
      <input type="hidden" name={`words_${key}`} value={mark} />
      <label htmlFor="footer-email" className="text-sm font-medium">
        Letters by e-mail
      </label>
      <div className="flex gap-2 pt-1.5">
        <Input
          id="footer-email"
          name="email"
          type="email"
          inputMode="email"
          autoComplete="email"
          maxLength={254}
          required
          aria-describedby="footer-words"
          className="min-w-0 grow"
        />
        <Button tone="quiet" className="shrink-0">
          Sign up
        </Button>
      </div>
      <p id="footer-words" className="pt-2 text-xs text-ink-soft">
        {wording}
      </p>
    </form>
  );
}
