import { Button } from "@/components/ui/Button";
import { Input } from "@/components/ui/Input";

/** Opens the list to others by a link, or shuts it again. */
export function ShareCard({ url }: { url: string | null }) {
  return (
    <section id="share" aria-labelledby="share-title" className="mt-14 border-t pt-8">
      <h2 id="share-title" className="display pb-3 text-heading">
        Show it to somebody
      </h2>
      <form action="/saved/share" method="post" className="max-w-prose space-y-4 text-sm">
        <input type="hidden" name="shared" value={url ? "no" : "yes"} />
        {url ? (
          <>
            <label htmlFor="share-link" className="block">
              Whoever has this link sees the list as it is, and nothing of you.
            </label>
            <Input id="share-link" readOnly value={url} />
            <Button tone="quiet">Stop sharing</Button>
          </>
        ) : (
          <>
            <p>
              A link nobody can guess shows the list to others, without your name. You can shut it any time.
            </p>
            <Button tone="quiet">Make a link</Button>
          </>
        )}
      </form>
    </section>
  );
}
