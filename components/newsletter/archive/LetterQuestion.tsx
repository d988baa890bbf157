type Props = { question: string; answers: readonly { readonly text: string; readonly href: string }[] };

/** A question to the readers with the answers that lead somewhere. */
export function LetterQuestion({ question, answers }: Props) {
  return (
    <section className="rounded-l bg-surface p-6">
      <p className="display text-heading">{question}</p>
      {answers.length > 0 ? (
        <ul className="flex flex-wrap gap-x-5 gap-y-1 pt-3 text-base">
          {answers.map(({ text, href }) => (
            <li key={text}>
              <a href={href} className="link">
                {text}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
