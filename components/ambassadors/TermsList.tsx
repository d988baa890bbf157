/** What an ambassador agrees to, a paragraph each. */
export function TermsList({ paragraphs }: { paragraphs: readonly string[] }) {
  return (
    <ol className="list-decimal space-y-3 pl-5 text-sm marker:text-ink-soft">
      {paragraphs.map((paragraph) => (
        <li key={paragraph}>{paragraph}</li>
      ))}
    </ol>
  );
}
